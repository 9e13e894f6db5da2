/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

import java.util.ArrayList;
import java.util.List;

/** Draws an icon on a grid of 16 by 16 that is laid over an area. */
final class GlyphPen {

    private static final int GRID = 16;

    private final Rect area;
    private final PaintRole paint;
    private final float width;
    private final List<Shape> shapes = new ArrayList<>();

    GlyphPen(Rect area, PaintRole paint) {
        this.area = area;
        this.paint = paint;
        this.width = Math.max(1f, 1.5f * area.width() / GRID);
    }

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    GlyphPen line(int... grid) {
        shapes.add(new Shape.Line(points(grid), paint, width, Dash.SOLID));
        return this;
    }

    /** A line in the colour that shows on a filled figure. */
    GlyphPen sign(int... grid) {
        shapes.add(new Shape.Line(points(grid), PaintRole.ON_MARK, width, Dash.SOLID));
        return this;
    }

    GlyphPen outline(int... grid) {
        shapes.add(new Shape.Polygon(points(grid), PaintRole.NONE, paint, width, Dash.SOLID));
        return this;
    }

    GlyphPen solid(int... grid) {
        shapes.add(new Shape.Polygon(points(grid), paint, PaintRole.NONE, 0, Dash.SOLID));
        return this;
    }

    GlyphPen box(int x, int y, int w, int h) {
        shapes.add(new Shape.Box(rect(x, y, w, h), 1, PaintRole.NONE, paint, width, Dash.SOLID));
        return this;
    }

    /** A filled rectangle, one pixel smaller so that neighbours stay apart. */
    GlyphPen block(int x, int y, int w, int h) {
        Rect outer = rect(x, y, w, h);
        shapes.add(new Shape.Box(new Rect(outer.x(), outer.y(), Math.max(1, outer.width() - 1), Math.max(1, outer.height() - 1)), 0, paint,
                PaintRole.NONE, 0, Dash.SOLID));
        return this;
    }

    GlyphPen ring(int x, int y, int size) {
        shapes.add(new Shape.Ellipse(rect(x, y, size, size), PaintRole.NONE, paint, width, Dash.SOLID));
        return this;
    }

    GlyphPen disc(int x, int y, int size) {
        shapes.add(new Shape.Ellipse(rect(x, y, size, size), paint, PaintRole.NONE, 0, Dash.SOLID));
        return this;
    }

    private List<Point> points(int... grid) {
        List<Point> points = new ArrayList<>(grid.length / 2);
        for (int i = 0; i < grid.length; i += 2) {
            points.add(new Point(x(grid[i]), y(grid[i + 1])));
        }
        return points;
    }

    private Rect rect(int x, int y, int w, int h) {
        return Rect.between(x(x), y(y), x(x + w), y(y + h));
    }

    private int x(int grid) {
        return area.x() + Math.round(grid * area.width() / (float) GRID);
    }

    private int y(int grid) {
        return area.y() + Math.round(grid * area.height() / (float) GRID);
    }
}
