/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.drawing.scene.Align;
import org.ridgeline.drawing.scene.GlyphKind;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.TextMetrics;
import org.ridgeline.drawing.scene.TextStyle;

/**
 * A piece of a line in one style.
 *
 * @param glyph a small icon in front
 * @param text  what it says
 * @param style how it is set
 * @param paint its colour
 */
record Run(Optional<GlyphKind> glyph, String text, TextStyle style, PaintRole paint) {

    private static final int ICON = 12;
    private static final int ICON_SPACE = 14;
    private static final int GAP = 6;

    /** Text without an icon. */
    Run(String text, TextStyle style, PaintRole paint) {
        this(Optional.empty(), text, style, paint);
    }

    int width() {
        return (glyph.isPresent() ? ICON_SPACE : 0) + TextMetrics.width(text, style);
    }

    /** The width of several, with gaps between. */
    static int width(List<Run> runs) {
        int width = GAP * Math.max(0, runs.size() - 1);
        for (Run run : runs) {
            width += run.width();
        }
        return width;
    }

    /** Several from the left edge of an area on; what does not fit is shortened or left out. */
    static List<Shape> shapes(List<Run> runs, Rect area) {
        List<Shape> shapes = new ArrayList<>();
        int x = area.x();
        for (Run run : runs) {
            int left = area.right() - x;
            if (left < ICON_SPACE) {
                break;
            }
            x = run.add(new Rect(x, area.y(), Math.min(left, run.width()), area.height()), shapes) + GAP;
        }
        return shapes;
    }

    private int add(Rect area, List<Shape> shapes) {
        int x = area.x();
        if (glyph.isPresent()) {
            shapes.add(new Shape.Glyph(new Rect(x, area.centerY() - ICON / 2, ICON, ICON), glyph.get(), paint));
            x += ICON_SPACE;
        }
        Rect rest = Rect.between(x, area.y(), area.right(), area.bottom());
        shapes.add(new Shape.Text(rest, TextMetrics.fitted(text, style, rest.width()), style, paint, Align.START));
        return area.right();
    }
}
