/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

import java.util.List;
import java.util.Locale;
import org.ridgeline.drawing.scene.Align;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Point;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.TextMetrics;

/** Writes a picture as SVG 1.1: one file that needs no other; equal pictures give equal text. */
public final class SvgWriter {

    private final StringBuilder out = new StringBuilder();
    private final PictureOptions options;

    private SvgWriter(PictureOptions options) {
        this.options = options;
    }

    /** The text of the file. */
    public static String write(Scene scene, PictureOptions options) {
        SvgWriter writer = new SvgWriter(options);
        writer.picture(scene);
        return writer.out.toString();
    }

    private void picture(Scene scene) {
        Rect area = scene.bounds();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attribute("width", number(area.width() * options.scale()));
        attribute("height", number(area.height() * options.scale()));
        attribute("viewBox", area.x() + " " + area.y() + " " + area.width() + " " + area.height());
        attribute("role", "img");
        attribute("font-family", Fonts.css());
        out.append(">\n");
        out.append("<title>").append(escaped(options.title())).append("</title>\n");
        out.append("<desc>").append(escaped(Words.of(scene))).append("</desc>\n");
        shape(new Shape.Box(area, 0, PaintRole.CANVAS, PaintRole.NONE, 0, Dash.SOLID));
        for (Layer layer : Layer.of(scene, options.overlay())) {
            out.append("<g").append(layer.pale() ? " opacity=\"0.3\"" : "").append(">\n");
            out.append("<title>").append(escaped(layer.description())).append("</title>\n");
            layer.shapes().forEach(this::shape);
            out.append("</g>\n");
        }
        out.append("</svg>\n");
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Box box -> {
                out.append("<rect").append(area(box.area()));
                if (box.radius() > 0) {
                    attribute("rx", number(box.radius()));
                }
                paint(box.fill(), box.stroke(), box.width(), box.dash());
            }
            case Shape.Ellipse ellipse -> {
                Rect area = ellipse.area();
                out.append("<ellipse");
                attribute("cx", number(area.x() + area.width() / 2.0));
                attribute("cy", number(area.y() + area.height() / 2.0));
                attribute("rx", number(area.width() / 2.0));
                attribute("ry", number(area.height() / 2.0));
                paint(ellipse.fill(), ellipse.stroke(), ellipse.width(), ellipse.dash());
            }
            case Shape.Line line -> {
                out.append("<polyline");
                points(line.points());
                attribute("stroke-linejoin", "round");
                paint(PaintRole.NONE, line.stroke(), line.width(), line.dash());
            }
            case Shape.Polygon polygon -> {
                out.append("<polygon");
                points(polygon.points());
                attribute("stroke-linejoin", "round");
                paint(polygon.fill(), polygon.stroke(), polygon.width(), polygon.dash());
            }
            case Shape.Text text -> text(text);
            case Shape.Glyph glyph -> glyph.shapes().forEach(this::shape);
        }
    }

    private void text(Shape.Text text) {
        if (text.text().isEmpty()) {
            return;
        }
        Rect area = text.area();
        double x = text.align() == Align.START ? area.x() : text.align() == Align.END ? area.right() : area.x() + area.width() / 2.0;
        out.append("<text");
        attribute("x", number(x));
        attribute("y", number(TextMetrics.baseline(area, text.style())));
        attribute("font-size", Integer.toString(text.style().size()));
        if (text.style().bold()) {
            attribute("font-weight", "600");
        }
        if (text.style().italic()) {
            attribute("font-style", "italic");
        }
        if (text.align() != Align.START) {
            attribute("text-anchor", text.align() == Align.END ? "end" : "middle");
        }
        attribute("fill", options.theme().color(text.paint()).toString());
        out.append('>').append(escaped(text.text())).append("</text>\n");
    }

    private void paint(PaintRole fill, PaintRole stroke, float width, Dash dash) {
        attribute("fill", fill == PaintRole.NONE ? "none" : options.theme().color(fill).toString());
        if (stroke != PaintRole.NONE) {
            attribute("stroke", options.theme().color(stroke).toString());
            attribute("stroke-width", number(width));
            if (dash != Dash.SOLID) {
                attribute("stroke-dasharray", String.join(" ", dash.pattern().stream().map(SvgWriter::number).toList()));
            }
        }
        out.append("/>\n");
    }

    private void points(List<Point> points) {
        attribute("points", String.join(" ", points.stream().map(point -> point.x() + "," + point.y()).toList()));
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String area(Rect area) {
        return " x=\"" + area.x() + "\" y=\"" + area.y() + "\" width=\"" + area.width() + "\" height=\"" + area.height() + '"';
    }

    /** With at most two digits behind the point, and none where there is no need. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }

    /** Characters that XML 1.0 cannot hold become a replacement character. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(character) ? character : 0xfffd);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int character) {
        return character == '\t' || character == '\n' || character >= 0x20 && character < 0xd800 || character >= 0xe000
                && character != 0xfffe
                && character != 0xffff;
    }
}
