/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.GlyphKind;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.TextStyle;

/**
 * A badge on a card that says where requests end up.
 *
 * @param runs   what it says
 * @param fill   its ground
 * @param stroke its outline
 * @param dash   how the outline is broken
 */
record Pill(List<Run> runs, PaintRole fill, PaintRole stroke, Dash dash) {

    static final int HEIGHT = 20;
    private static final int INSET = 8;

    /** Translated: by whom, under which ID. */
    static Pill stream(String iommu, String ids) {
        return new Pill(List.of(new Run(iommu, TextStyle.STREAM, PaintRole.DMA), new Run(ids, TextStyle.STREAM_ID, PaintRole.DMA)),
                PaintRole.DMA_FILL, PaintRole.NONE, Dash.SOLID);
    }

    /** Not translated. */
    static Pill bypass() {
        return new Pill(List.of(new Run(Optional.of(GlyphKind.BYPASS), "bypass", TextStyle.STREAM, PaintRole.BYPASS)),
                PaintRole.BYPASS_FILL, PaintRole.NONE, Dash.SOLID);
    }

    /** An IOMMU's own requester ID, which its map leaves out. */
    static Pill hole(String bdf) {
        return new Pill(List.of(new Run(Optional.of(GlyphKind.HOLE), "hole", TextStyle.STREAM, PaintRole.HOLE),
                new Run(bdf, TextStyle.STREAM_ID, PaintRole.HOLE)), PaintRole.HOLE_FILL, PaintRole.HOLE, Dash.DASHED);
    }

    /** No operating system finds it. */
    static Pill hidden() {
        return new Pill(List.of(new Run("not found", TextStyle.STREAM, PaintRole.TEXT_MUTED)), PaintRole.NONE,
                PaintRole.CARD_STROKE, Dash.DOTTED);
    }

    int width() {
        return Run.width(runs) + 2 * INSET;
    }

    /** The badge with its right edge and middle there. */
    List<Shape> shapes(int right, int centerY) {
        int width = width();
        Rect area = new Rect(right - width, centerY - HEIGHT / 2, width, HEIGHT);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(area, HEIGHT / 2, fill, stroke, 1, dash));
        shapes.addAll(Run.shapes(runs, new Rect(area.x() + INSET, area.y(), area.width() - 2 * INSET, area.height())));
        return shapes;
    }
}
