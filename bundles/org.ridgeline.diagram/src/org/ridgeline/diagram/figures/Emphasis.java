/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.figures;

/** How much a figure stands out while a path is followed. */
public enum Emphasis {
    /** No path is followed. */
    NORMAL,
    /** It belongs to the path. */
    FOLLOWED,
    /** It does not. */
    FADED
}
