/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

/**
 * Where an outermost figure stands, and how large it is at least.
 *
 * @param x         its left edge
 * @param y         its top edge
 * @param minWidth  it is not narrower; 0: as narrow as its content
 * @param minHeight it is not lower; 0: as low as its content
 */
public record Place(int x, int y, int minWidth, int minHeight) {

    /** A place for a figure as large as its content. */
    public Place(int x, int y) {
        this(x, y, 0, 0);
    }
}
