/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

/**
 * A place in a picture, in pixels at 100 %.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(int x, int y) {

    /** The point that far away. */
    public Point plus(int dx, int dy) {
        return new Point(x + dx, y + dy);
    }
}
