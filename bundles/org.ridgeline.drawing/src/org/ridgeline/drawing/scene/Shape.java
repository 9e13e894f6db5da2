/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

import java.util.List;

/** What a painter can paint. Coordinates are absolute; {@link PaintRole#NONE} leaves out a fill or an outline. */
public sealed interface Shape {

    /** The rectangle around it, without the width of its outline. */
    default Rect bounds() {
        return switch (this) {
            case Box box -> box.area();
            case Ellipse ellipse -> ellipse.area();
            case Text text -> text.area();
            case Glyph glyph -> glyph.area();
            case Line line -> around(line.points());
            case Polygon polygon -> around(polygon.points());
        };
    }

    private static Rect around(List<Point> points) {
        Rect all = new Rect(points.getFirst().x(), points.getFirst().y(), 0, 0);
        for (Point point : points) {
            all = all.union(new Rect(point.x(), point.y(), 0, 0));
        }
        return all;
    }

    /**
     * A rectangle.
     *
     * @param area   where
     * @param radius the radius of its corners, 0 for sharp ones
     * @param fill   its ground
     * @param stroke its outline, centred on the edge
     * @param width  the width of the outline
     * @param dash   how the outline is broken
     */
    record Box(Rect area, int radius, PaintRole fill, PaintRole stroke, float width, Dash dash) implements Shape {
    }

    /**
     * A line through two points or more.
     *
     * @param points where it bends
     * @param stroke its colour
     * @param width  its width
     * @param dash   how it is broken
     */
    record Line(List<Point> points, PaintRole stroke, float width, Dash dash) implements Shape {

        /** Keeps its own copy. */
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A closed figure with straight sides.
     *
     * @param points its corners
     * @param fill   its ground
     * @param stroke its outline, centred on the edge
     * @param width  the width of the outline
     * @param dash   how the outline is broken
     */
    record Polygon(List<Point> points, PaintRole fill, PaintRole stroke, float width, Dash dash) implements Shape {

        /** Keeps its own copy. */
        public Polygon {
            points = List.copyOf(points);
        }
    }

    /**
     * A circle or ellipse.
     *
     * @param area   the rectangle around it
     * @param fill   its ground
     * @param stroke its outline
     * @param width  the width of the outline
     * @param dash   how the outline is broken
     */
    record Ellipse(Rect area, PaintRole fill, PaintRole stroke, float width, Dash dash) implements Shape {
    }

    /**
     * One line of text; it fits its area as {@link TextMetrics} measures it.
     *
     * @param area  where; the text is centred from top to bottom
     * @param text  what it says
     * @param style how it is set
     * @param paint its colour
     * @param align where it stands from left to right
     */
    record Text(Rect area, String text, TextStyle style, PaintRole paint, Align align) implements Shape {
    }

    /**
     * An icon. A painter need not know any: {@link #shapes} says what to paint.
     *
     * @param area  where, a square
     * @param kind  which
     * @param paint its colour
     */
    record Glyph(Rect area, GlyphKind kind, PaintRole paint) implements Shape {

        /** The lines and figures it is made of. */
        public List<Shape> shapes() {
            return kind.shapes(area, paint);
        }
    }
}
