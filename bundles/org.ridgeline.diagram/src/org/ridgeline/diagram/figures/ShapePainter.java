/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.figures;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Point;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Shape;

/** Paints the shapes of a scene. */
final class ShapePainter {

    private static final int[] DASHED = {6, 4};
    private static final int[] DOTTED = {2, 3};

    /**
     * Pixels below which nobody reads a text or knows an icon; to set it properly would take most of the time of a picture seen from afar.
     */
    private static final double LEGIBLE = 5;

    /** Below this scale smooth edges and round corners cannot be told from plain ones, and cost most of the time. */
    private static final double AFAR = 0.5;

    private final Graphics graphics;
    private final Look look;
    private final Emphasis emphasis;
    private final double scale;

    ShapePainter(Graphics graphics, Look look, Emphasis emphasis) {
        this.graphics = graphics;
        this.look = look;
        this.emphasis = emphasis;
        scale = graphics.getAbsoluteScale() * look.magnification();
        graphics.setAntialias(scale < AFAR ? SWT.OFF : SWT.ON);
        graphics.setTextAntialias(SWT.ON);
    }

    void paint(List<Shape> shapes) {
        shapes.forEach(this::paint);
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Box box -> paint(box);
            case Shape.Line line -> {
                if (stroke(line.stroke(), line.width(), line.dash())) {
                    graphics.drawPolyline(points(line.points()));
                }
            }
            case Shape.Polygon polygon -> {
                if (fill(polygon.fill())) {
                    graphics.fillPolygon(points(polygon.points()));
                }
                if (stroke(polygon.stroke(), polygon.width(), polygon.dash())) {
                    graphics.drawPolygon(points(polygon.points()));
                }
            }
            case Shape.Ellipse ellipse -> {
                Rectangle area = rectangle(ellipse.area());
                if (fill(ellipse.fill())) {
                    graphics.fillOval(area);
                }
                if (stroke(ellipse.stroke(), ellipse.width(), ellipse.dash())) {
                    graphics.drawOval(area);
                }
            }
            case Shape.Text text when text.style().size() * scale < LEGIBLE -> hint(text);
            case Shape.Text text -> paint(text);
            case Shape.Glyph glyph when glyph.area().height() * scale < LEGIBLE -> { }
            case Shape.Glyph glyph -> paint(glyph.shapes());
        }
    }

    private void paint(Shape.Box box) {
        Rectangle area = rectangle(box.area());
        int arc = scale < AFAR ? 0 : 2 * box.radius();
        if (fill(box.fill())) {
            if (arc == 0) {
                graphics.fillRectangle(area);
            } else {
                graphics.fillRoundRectangle(area, arc, arc);
            }
        }
        if (stroke(box.stroke(), box.width(), box.dash())) {
            if (arc == 0) {
                graphics.drawRectangle(area);
            } else {
                graphics.drawRoundRectangle(area, arc, arc);
            }
        }
    }

    /** A bar where a text stands that is too small to be read. */
    private void hint(Shape.Text text) {
        int width = Math.min(look.width(text), text.area().width());
        int height = text.style().size() / 2;
        graphics.setBackgroundColor(look.color(text.paint(), Emphasis.FADED));
        graphics.fillRectangle(left(text, width), text.area().y() + (text.area().height() - height) / 2, width, height);
    }

    /** Fonts differ from machine to machine: a text that is wider than the layout thought is cut at its area. */
    private void paint(Shape.Text text) {
        Font font = look.font(text.style());
        int width = look.width(text);
        int height = look.height(text.style());
        Rect area = text.area();
        graphics.setFont(font);
        graphics.setForegroundColor(look.color(text.paint(), emphasis));
        boolean tooWide = width > area.width();
        if (tooWide) {
            graphics.pushState();
            graphics.clipRect(rectangle(area));
        }
        graphics.drawString(text.text(), left(text, width), area.y() + (area.height() - height) / 2);
        if (tooWide) {
            graphics.popState();
        }
    }

    private static int left(Shape.Text text, int width) {
        int free = Math.max(0, text.area().width() - width);
        return text.area().x() + switch (text.align()) {
            case START -> 0;
            case CENTER -> free / 2;
            case END -> free;
        };
    }

    private boolean fill(PaintRole role) {
        if (role == PaintRole.NONE) {
            return false;
        }
        graphics.setBackgroundColor(look.color(role, emphasis));
        return true;
    }

    private boolean stroke(PaintRole role, float width, Dash dash) {
        if (role == PaintRole.NONE) {
            return false;
        }
        graphics.setForegroundColor(look.color(role, emphasis));
        graphics.setLineWidth(Math.max(1, Math.round(width)));
        switch (dash) {
            case SOLID -> graphics.setLineStyle(Graphics.LINE_SOLID);
            case DASHED -> dash(DASHED);
            case DOTTED -> dash(DOTTED);
        }
        return true;
    }

    private void dash(int[] pattern) {
        graphics.setLineDash(pattern);
        graphics.setLineStyle(Graphics.LINE_CUSTOM);
    }

    private static Rectangle rectangle(Rect area) {
        return new Rectangle(area.x(), area.y(), area.width(), area.height());
    }

    private static PointList points(List<Point> points) {
        PointList list = new PointList(points.size());
        points.forEach(point -> list.addPoint(point.x(), point.y()));
        return list;
    }
}
