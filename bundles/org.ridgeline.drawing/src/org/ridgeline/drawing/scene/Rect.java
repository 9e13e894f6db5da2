/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

/**
 * An upright rectangle in a picture, in pixels at 100 %.
 *
 * @param x      its left edge
 * @param y      its top edge
 * @param width  how far it reaches to the right, 0 or more
 * @param height how far it reaches downwards, 0 or more
 */
public record Rect(int x, int y, int width, int height) {

    /** The rectangle between two edges each way. */
    public static Rect between(int left, int top, int right, int bottom) {
        return new Rect(left, top, right - left, bottom - top);
    }

    /** The first x to the right of it. */
    public int right() {
        return x + width;
    }

    /** The first y below it. */
    public int bottom() {
        return y + height;
    }

    /** The x of its middle. */
    public int centerX() {
        return x + width / 2;
    }

    /** The y of its middle. */
    public int centerY() {
        return y + height / 2;
    }

    /** Whether a point lies in it. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() < right() && point.y() >= y && point.y() < bottom();
    }

    /** Whether all of another rectangle lies in it. */
    public boolean contains(Rect other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Whether the two share any area. */
    public boolean intersects(Rect other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }

    /** The smallest rectangle that holds both. */
    public Rect union(Rect other) {
        return between(Math.min(x, other.x), Math.min(y, other.y), Math.max(right(), other.right()), Math.max(bottom(), other.bottom()));
    }

    /** The same rectangle with every edge moved outwards, or, for a negative margin, inwards. */
    public Rect grown(int margin) {
        return new Rect(x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
    }

    /** The same rectangle elsewhere. */
    public Rect plus(int dx, int dy) {
        return new Rect(x + dx, y + dy, width, height);
    }
}
