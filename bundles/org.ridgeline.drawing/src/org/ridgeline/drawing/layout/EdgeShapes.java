/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.drawing.scene.Align;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.EdgeKind;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Point;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.TextMetrics;
import org.ridgeline.drawing.scene.TextStyle;

/** What connections look like: DMA solid with a filled head, messages dashed with an open one, a bypass dotted up to a crossed circle. */
final class EdgeShapes {

    private static final float WIDTH = 1.5f;
    private static final int HEAD = 8;
    private static final int HALF_HEAD = 4;
    private static final int CIRCLE = 5;
    private static final int CORNER = 6;
    private static final int LABEL_HEIGHT = 14;

    private EdgeShapes() {
    }

    /** The shapes of a connection; its label keeps to the right of the figure that it leaves, if it can. */
    static List<Shape> of(Link link, List<Point> route, int labelFrom) {
        List<Shape> shapes = new ArrayList<>();
        Point end = route.getLast();
        Point before = route.get(route.size() - 2);
        switch (link.kind()) {
            case DMA -> {
                List<Point> line = new ArrayList<>(route);
                line.set(line.size() - 1, back(before, end, HEAD - 1));
                shapes.add(new Shape.Line(rounded(line), PaintRole.DMA, WIDTH, Dash.SOLID));
                List<Point> wings = wings(before, end);
                shapes.add(new Shape.Polygon(List.of(wings.get(0), end, wings.get(1)), PaintRole.DMA, PaintRole.NONE, 0, Dash.SOLID));
            }
            case MSI -> {
                List<Point> wings = wings(before, end);
                // Painted from its end on, so that the dashes of connections that share the last part of their way cover each other.
                shapes.add(new Shape.Line(rounded(route).reversed(), PaintRole.MSI, WIDTH, Dash.DASHED));
                shapes.add(new Shape.Line(List.of(wings.get(0), end, wings.get(1)), PaintRole.MSI, WIDTH, Dash.SOLID));
            }
            case DMA_BYPASS -> {
                shapes.add(new Shape.Line(List.of(route.getFirst(), end.plus(-2 * CIRCLE, 0)), PaintRole.BYPASS, WIDTH, Dash.DOTTED));
                shapes.add(new Shape.Ellipse(new Rect(end.x() - 2 * CIRCLE, end.y() - CIRCLE, 2 * CIRCLE, 2 * CIRCLE), PaintRole.CANVAS,
                        PaintRole.BYPASS, WIDTH, Dash.SOLID));
                shapes.add(new Shape.Line(List.of(end.plus(-CIRCLE - 3, 3), end.plus(-CIRCLE + 3, -3)), PaintRole.BYPASS,
                        WIDTH, Dash.SOLID));
            }
        }
        link.label().ifPresent(label -> label(shapes, label, link.kind(), route, labelFrom));
        return shapes;
    }

    private static void label(List<Shape> shapes, String text, EdgeKind kind, List<Point> route, int from) {
        int width = TextMetrics.width(text, TextStyle.LABEL) + 8;
        PaintRole paint = kind == EdgeKind.MSI ? PaintRole.MSI : kind == EdgeKind.DMA ? PaintRole.DMA : PaintRole.BYPASS;
        Rect area;
        if (kind == EdgeKind.DMA_BYPASS) {
            area = new Rect(route.getLast().x() + 2, route.getLast().y() - LABEL_HEIGHT / 2, width, LABEL_HEIGHT);
        } else {
            area = labelArea(route, width, from);
            shapes.add(new Shape.Box(area, 3, PaintRole.CANVAS, PaintRole.NONE, 0, Dash.SOLID));
        }
        shapes.add(new Shape.Text(area, text, TextStyle.LABEL, paint, Align.CENTER));
    }

    /** On the first horizontal stretch that is long enough, else on the longest. */
    private static Rect labelArea(List<Point> route, int width, int from) {
        int bestLeft = route.getFirst().x();
        int bestLength = -1;
        int y = route.getFirst().y();
        for (int i = 1; i < route.size() && bestLength < width; i++) {
            Point one = route.get(i - 1);
            Point two = route.get(i);
            if (one.y() == two.y()) {
                int left = Math.min(one.x(), two.x());
                int right = Math.max(one.x(), two.x());
                left = right > from && left < from ? from : left;
                if (right - left > bestLength) {
                    bestLength = right - left;
                    bestLeft = left;
                    y = one.y();
                }
            }
        }
        return new Rect(bestLeft + Math.max(4, Math.min(8, (bestLength - width) / 2)), y - LABEL_HEIGHT / 2, width, LABEL_HEIGHT);
    }

    private static Point back(Point from, Point to, int distance) {
        return to.plus(Integer.signum(from.x() - to.x()) * distance, Integer.signum(from.y() - to.y()) * distance);
    }

    private static List<Point> wings(Point from, Point to) {
        Point base = back(from, to, HEAD);
        return from.y() == to.y() ? List.of(base.plus(0, -HALF_HEAD), base.plus(0, HALF_HEAD))
                : List.of(base.plus(-HALF_HEAD, 0), base.plus(HALF_HEAD, 0));
    }

    /** Each bend as a little arc of three strokes. */
    private static List<Point> rounded(List<Point> route) {
        List<Point> points = new ArrayList<>();
        points.add(route.getFirst());
        for (int i = 1; i < route.size() - 1; i++) {
            Point bend = route.get(i);
            int radius = Math.min(CORNER, Math.min(distance(route.get(i - 1), bend), distance(bend, route.get(i + 1))) / 2);
            if (radius < 3) {
                points.add(bend);
                continue;
            }
            Point in = back(route.get(i - 1), bend, radius);
            Point out = back(route.get(i + 1), bend, radius);
            points.add(in);
            points.add(between(in, out, bend, 2));
            points.add(between(out, in, bend, 2));
            points.add(out);
        }
        points.add(route.getLast());
        return points;
    }

    /** A point of the arc: half the way from its beginning to the bend, and a sixth of the way beside it. */
    private static Point between(Point near, Point far, Point bend, int share) {
        return new Point(near.x() + (bend.x() - near.x()) / share + (far.x() - bend.x()) / (3 * share),
                near.y() + (bend.y() - near.y()) / share + (far.y() - bend.y()) / (3 * share));
    }

    private static int distance(Point one, Point two) {
        return Math.abs(one.x() - two.x()) + Math.abs(one.y() - two.y());
    }
}
