/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.drawing.scene.Align;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Point;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Rgb;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.TextMetrics;
import org.ridgeline.drawing.scene.TextStyle;

/** Paints shapes with Java 2D. */
final class ShapePainter {

    private static final float PALE = 0.3f;

    private final Graphics2D graphics;
    private final PictureOptions options;
    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);

    private ShapePainter(Graphics2D graphics, PictureOptions options, String family) {
        this.graphics = graphics;
        this.options = options;
        for (TextStyle style : TextStyle.values()) {
            fonts.put(style, new Font(Map.of(TextAttribute.FAMILY, family, TextAttribute.SIZE, style.size(),
                    TextAttribute.WEIGHT, style.bold() ? TextAttribute.WEIGHT_BOLD : TextAttribute.WEIGHT_REGULAR,
                    TextAttribute.POSTURE, style.italic() ? TextAttribute.POSTURE_OBLIQUE : TextAttribute.POSTURE_REGULAR)));
        }
    }

    /** Paints a whole picture. */
    static void paint(Scene scene, PictureOptions options, BufferedImage image, String family) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            ShapePainter painter = new ShapePainter(graphics, options, family);
            graphics.setColor(painter.color(PaintRole.CANVAS));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(options.scale(), options.scale());
            graphics.translate(-scene.bounds().x(), -scene.bounds().y());
            for (Layer layer : Layer.of(scene, options.overlay())) {
                graphics.setComposite(layer.pale() ? AlphaComposite.SrcOver.derive(PALE) : AlphaComposite.SrcOver);
                layer.shapes().forEach(painter::paint);
            }
        } finally {
            graphics.dispose();
        }
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Box box -> outline(rounded(box.area(), box.radius()), box.fill(), box.stroke(), box.width(), box.dash());
            case Shape.Ellipse ellipse -> outline(new Ellipse2D.Double(ellipse.area().x(), ellipse.area().y(), ellipse.area().width(),
                    ellipse.area().height()), ellipse.fill(), ellipse.stroke(), ellipse.width(), ellipse.dash());
            case Shape.Line line -> outline(path(line.points(), false), PaintRole.NONE, line.stroke(), line.width(), line.dash());
            case Shape.Polygon polygon -> outline(path(polygon.points(), true), polygon.fill(), polygon.stroke(), polygon.width(),
                    polygon.dash());
            case Shape.Text text -> text(text);
            case Shape.Glyph glyph -> glyph.shapes().forEach(this::paint);
        }
    }

    private static java.awt.Shape rounded(Rect area, int radius) {
        return new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), 2.0 * radius, 2.0 * radius);
    }

    private static java.awt.Shape path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private void outline(java.awt.Shape shape, PaintRole fill, PaintRole stroke, float width, Dash dash) {
        if (fill != PaintRole.NONE) {
            graphics.setColor(color(fill));
            graphics.fill(shape);
        }
        if (stroke != PaintRole.NONE) {
            graphics.setColor(color(stroke));
            graphics.setStroke(stroke(width, dash));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(float width, Dash dash) {
        float[] pattern = new float[dash.pattern().size()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = dash.pattern().get(i);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern.length == 0 ? null : pattern, 0);
    }

    private void text(Shape.Text text) {
        if (text.text().isEmpty()) {
            return;
        }
        Font font = fonts.get(text.style());
        double width = font.getStringBounds(text.text(), graphics.getFontRenderContext()).getWidth();
        Rect area = text.area();
        double x = text.align() == Align.START ? area.x() : text.align() == Align.END ? area.right() - width
                : area.x() + (area.width() - width) / 2;
        graphics.setFont(font);
        graphics.setColor(color(text.paint()));
        graphics.drawString(text.text(), (float) x, (float) TextMetrics.baseline(area, text.style()));
    }

    private Color color(PaintRole role) {
        Rgb color = options.theme().color(role);
        return new Color(color.red(), color.green(), color.blue());
    }
}
