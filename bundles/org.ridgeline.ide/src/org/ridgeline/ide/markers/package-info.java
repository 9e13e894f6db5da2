/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is wrong, as markers on files. */
package org.ridgeline.ide.markers;
