/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.drawing.scene.Align;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.TextMetrics;
import org.ridgeline.drawing.scene.TextStyle;

/** A card: an icon, a title, lines below it, and badges on the right. */
final class Card {

    private static final int INSET = 10;
    private static final int GLYPH_GAP = 8;
    private static final int BETWEEN = 16;
    private static final int PILL_GAP = 4;
    private static final int LEAST = 144;
    private static final int MOST = 384;

    private final CardLook look;
    private final String title;
    private final List<List<Run>> lines;
    private final List<Pill> pills;
    private final int pillWidth;
    private final int width;

    /**
     * A card; what it measures is worked out once, because a layout asks for it many times.
     *
     * @param look  what it looks like
     * @param title its first line
     * @param lines the lines below, from top to bottom, each of pieces
     * @param pills the badges on its right, from top to bottom
     */
    Card(CardLook look, String title, List<List<Run>> lines, List<Pill> pills) {
        this.look = look;
        this.title = title;
        this.lines = List.copyOf(lines);
        this.pills = List.copyOf(pills);
        this.pillWidth = widest(pills);
        this.width = measure();
    }

    private static int widest(List<Pill> pills) {
        int widest = 0;
        for (Pill pill : pills) {
            widest = Math.max(widest, pill.width());
        }
        return widest;
    }

    String title() {
        return title;
    }

    /** As wide as its content, within limits, on the grid. */
    int width() {
        return width;
    }

    private int measure() {
        int text = TextMetrics.width(title, TextStyle.TITLE);
        for (List<Run> line : lines) {
            text = Math.max(text, Run.width(line));
        }
        int wanted = textStart() + text + (pills.isEmpty() ? INSET : BETWEEN + pillWidth + INSET);
        return Math.clamp((wanted + 7) / 8 * 8, LEAST, MOST);
    }

    /** As high as its lines, and never lower than a title bar. */
    int height() {
        int text = (lines.size() + 1) * Spacing.LINE + 8;
        int badges = pills.size() * (Pill.HEIGHT + PILL_GAP) + 12;
        return Math.max(Spacing.ROW, (Math.max(text, badges) + 7) / 8 * 8);
    }

    /** Where the title stands. */
    Rect nameArea(Rect area) {
        int right = area.right() - (pills.isEmpty() ? INSET : INSET + pillWidth + 8);
        int top = area.y() + (area.height() - (lines.size() + 1) * Spacing.LINE) / 2;
        return Rect.between(area.x() + textStart(), top, Math.max(right, area.x() + textStart() + 24), top + Spacing.LINE);
    }

    List<Shape> shapes(Rect area) {
        List<Shape> shapes = new ArrayList<>(look.outline().shapes(area, look.fill(), look.stroke(), look.width(), look.dash()));
        Rect name = nameArea(area);
        int size = look.glyphSize();
        int glyphY = size > Spacing.LINE ? area.centerY() - size / 2 : name.y() + (Spacing.LINE - size) / 2;
        shapes.add(new Shape.Glyph(new Rect(area.x() + inset(), glyphY, size, size), look.glyph(), look.glyphPaint()));
        shapes.add(new Shape.Text(name, TextMetrics.fitted(title, TextStyle.TITLE, name.width()), TextStyle.TITLE, PaintRole.TEXT,
                Align.START));
        for (int i = 0; i < lines.size(); i++) {
            shapes.addAll(Run.shapes(lines.get(i), name.plus(0, (i + 1) * Spacing.LINE)));
        }
        int y = area.centerY() - (pills.size() - 1) * (Pill.HEIGHT + PILL_GAP) / 2;
        for (Pill pill : pills) {
            shapes.addAll(pill.shapes(area.right() - INSET, y));
            y += Pill.HEIGHT + PILL_GAP;
        }
        return shapes;
    }

    /** All that the card says, line by line. */
    String description() {
        StringBuilder text = new StringBuilder(title);
        lines.stream().filter(line -> !line.isEmpty()).forEach(line -> text.append('\n').append(words(line)));
        pills.forEach(pill -> text.append('\n').append(words(pill.runs())));
        return text.toString();
    }

    private static String words(List<Run> runs) {
        return String.join(" ", runs.stream().map(Run::text).toList());
    }

    private int inset() {
        return look.outline() == CardOutline.ROUNDED || look.outline() == CardOutline.CUT ? INSET : INSET + 4;
    }

    private int textStart() {
        return inset() + look.glyphSize() + GLYPH_GAP;
    }
}
