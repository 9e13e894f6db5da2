/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Zooming and panning: which part of a diagram is seen, and how large. */
package org.ridgeline.diagram.zoom;
