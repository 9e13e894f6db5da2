/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Pictures of platforms as files. */
package org.ridgeline.ui.picture;
