/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.List;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.scene.NodeKind;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneNode;

/**
 * An outermost figure that is a card.
 *
 * @param id     the element
 * @param kind   what it is
 * @param column where automatic layout puts it
 * @param card   its card
 */
record CardFigure(ElementId id, NodeKind kind, Column column, Card card) implements Figure {

    private static final int LEAST_WIDTH = 192;

    @Override
    public int width() {
        return Math.max(LEAST_WIDTH, card.width());
    }

    @Override
    public int height() {
        return Math.max(Spacing.HEADER, card.height());
    }

    /** Nothing is in a card. */
    @Override
    public SceneNode frame(Rect area) {
        return at(area);
    }

    @Override
    public SceneNode at(Rect area) {
        return new SceneNode(id, kind, area, area, card.nameArea(area), card.title(), card.description(), card.shapes(area),
                List.of(), List.of());
    }
}
