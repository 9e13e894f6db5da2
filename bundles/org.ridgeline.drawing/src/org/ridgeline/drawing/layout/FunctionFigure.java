/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.scene.NodeKind;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.Spine;

/**
 * A function on a bus, and if it is a bridge the bus behind it.
 *
 * @param id   the element
 * @param kind what it is
 * @param slot where and how it hangs on its bus
 * @param card its card
 * @param bus  the bus behind it; a bridge without functions has none
 */
record FunctionFigure(ElementId id, NodeKind kind, Slot slot, Card card, Optional<BusLayout> bus) {

    private static final int LEAST_WIDTH = 248;

    /** The least width of card and bus, without the stub. */
    int width() {
        int own = Math.max(LEAST_WIDTH, card.width());
        return bus.map(it -> Math.max(own, Spacing.NESTED_SPINE + it.width())).orElse(own);
    }

    int height() {
        return card.height() + bus.map(it -> it.topGap() + it.height()).orElse(0);
    }

    /** The figure with the left upper corner of its card there. */
    SceneNode at(int x, int y, int width, int spineX) {
        Rect area = new Rect(x, y, width, card.height());
        List<Shape> shapes = new ArrayList<>(slot.shapes(spineX, area));
        List<SceneNode> children = List.of();
        List<Spine> spines = List.of();
        if (bus.isPresent()) {
            BusLayout.Placed placed = bus.get().at(x + Spacing.NESTED_SPINE, area.bottom(), width - Spacing.NESTED_SPINE);
            shapes.addAll(placed.shapes());
            children = placed.nodes();
            spines = placed.spines();
        }
        shapes.addAll(card.shapes(area));
        return new SceneNode(id, kind, Rect.between(spineX - Spacing.RING, y, x + width, y + height()), area,
                card.nameArea(area), card.title(), card.description(), shapes, spines, children);
    }
}
