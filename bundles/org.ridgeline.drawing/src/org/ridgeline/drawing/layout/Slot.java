/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.List;
import org.ridgeline.drawing.scene.Align;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Point;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.TextStyle;

/**
 * Where and how a function hangs on its bus.
 *
 * @param order  device and function number as one byte; {@link #UNKNOWN} if it has none
 * @param label  the same as people write it; empty if it has none
 * @param pinned whether the number is fixed
 * @param hole   whether the bus has a hole there: an IOMMU's own requester ID
 */
record Slot(int order, String label, boolean pinned, boolean hole) {

    /** The order of whatever has no number: behind all others. */
    static final int UNKNOWN = Integer.MAX_VALUE;
    /** How far below the top of its card a function hangs on its bus. */
    static final int DROP = Spacing.ROW / 2;

    private static final int LABEL_HEIGHT = 14;
    private static final int DOT = 4;
    private static final int RADIUS = 6;

    /** Stub, number, and the knot or ring on the spine. */
    List<Shape> shapes(int spineX, Rect card) {
        int y = card.y() + DROP;
        Shape text = new Shape.Text(Rect.between(spineX + Spacing.RING, y - LABEL_HEIGHT - 1, card.x(), y - 1), label,
                pinned ? TextStyle.LABEL : TextStyle.LABEL_PREDICTED, hole ? PaintRole.HOLE : PaintRole.TEXT_MUTED, Align.CENTER);
        if (hole) {
            return List.of(new Shape.Line(List.of(new Point(spineX + RADIUS, y), new Point(card.x(), y)), PaintRole.HOLE,
                    1.5f, Dash.DOTTED), new Shape.Ellipse(new Rect(spineX - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), PaintRole.NONE,
                    PaintRole.HOLE, 2,
                            Dash.SOLID), text);
        }
        return List.of(new Shape.Line(List.of(new Point(spineX, y), new Point(card.x(), y)), PaintRole.SPINE, 1.5f, Dash.SOLID),
                new Shape.Ellipse(new Rect(spineX - DOT, y - DOT, 2 * DOT, 2 * DOT), PaintRole.CONTAINER, PaintRole.SPINE, 2, Dash.SOLID),
                text);
    }
}
