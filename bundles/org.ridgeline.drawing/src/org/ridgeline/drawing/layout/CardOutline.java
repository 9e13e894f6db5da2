/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Point;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Shape;

/** The outlines by which kinds of cards are told apart without their colours. */
enum CardOutline {
    /** Rounded corners: devices. */
    ROUNDED,
    /** Cut corners: what translates. */
    CUT,
    /** A notch on the left, where messages dock: MSI controllers. */
    NOTCHED,
    /** Pins on both sides: interrupt controllers. */
    PINS,
    /** A thick left edge: memory. */
    BAR;

    /** How deep the notch is. */
    static final int NOTCH = 10;
    private static final int RADIUS = 6;
    private static final int CORNER = 10;
    private static final int PIN = 4;

    List<Shape> shapes(Rect area, PaintRole fill, PaintRole stroke, float width, Dash dash) {
        return switch (this) {
            case ROUNDED -> List.of(new Shape.Box(area, RADIUS, fill, stroke, width, dash));
            case CUT -> List.of(new Shape.Polygon(cut(area), fill, stroke, width, dash));
            case NOTCHED -> List.of(new Shape.Polygon(notched(area), fill, stroke, width, dash));
            case PINS -> pins(area, fill, stroke, width, dash);
            case BAR -> List.of(new Shape.Box(area, 2, fill, stroke, width, dash),
                    new Shape.Box(new Rect(area.x(), area.y(), PIN, area.height()), 0, stroke, PaintRole.NONE, 0, Dash.SOLID));
        };
    }

    private static List<Point> cut(Rect area) {
        int left = area.x();
        int top = area.y();
        int right = area.right();
        int bottom = area.bottom();
        return List.of(new Point(left + CORNER, top), new Point(right - CORNER, top), new Point(right, top + CORNER),
                new Point(right, bottom - CORNER),
                new Point(right - CORNER, bottom), new Point(left + CORNER, bottom), new Point(left, bottom - CORNER),
                new Point(left, top + CORNER));
    }

    private static List<Point> notched(Rect area) {
        int left = area.x();
        int middle = area.centerY();
        return List.of(new Point(left, area.y()), new Point(area.right(), area.y()), new Point(area.right(), area.bottom()),
                new Point(left, area.bottom()),
                new Point(left, middle + NOTCH), new Point(left + NOTCH, middle), new Point(left, middle - NOTCH));
    }

    private static List<Shape> pins(Rect area, PaintRole fill, PaintRole stroke, float width, Dash dash) {
        List<Shape> shapes = new ArrayList<>();
        Rect body = new Rect(area.x() + PIN, area.y(), area.width() - 2 * PIN, area.height());
        shapes.add(new Shape.Box(body, 2, fill, stroke, width, dash));
        for (int y = area.y() + 8; y <= area.bottom() - 8; y += 8) {
            shapes.add(new Shape.Line(List.of(new Point(area.x(), y), new Point(body.x(), y)), stroke, 1.5f, Dash.SOLID));
            shapes.add(new Shape.Line(List.of(new Point(body.right(), y), new Point(area.right(), y)), stroke, 1.5f, Dash.SOLID));
        }
        return shapes;
    }
}
