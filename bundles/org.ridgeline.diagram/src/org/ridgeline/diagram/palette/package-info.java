/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** The palette and its tools. */
package org.ridgeline.diagram.palette;
