/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the tests of the drawing share. */
package org.ridgeline.drawing;
