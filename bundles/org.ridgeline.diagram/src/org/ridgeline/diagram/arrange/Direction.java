/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.arrange;

/** Where something is moved to by a key. */
public enum Direction {
    /** To the left. */
    LEFT(-1, 0),
    /** To the right. */
    RIGHT(1, 0),
    /** Upwards. */
    UP(0, -1),
    /** Downwards. */
    DOWN(0, 1);

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** Steps to the right. */
    public int dx() {
        return dx;
    }

    /** Steps down. */
    public int dy() {
        return dy;
    }
}
