/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.scene.EdgeKind;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneNode;

/** Where connections grip figures: those that leave one have places of their own on its right side, those that arrive share one. */
final class Anchors {

    private static final int PITCH = 16;
    private static final int EDGE = 6;

    private final Map<ElementId, Spot> spots = new HashMap<>();
    private final Map<ElementId, Integer> departures = new HashMap<>();
    private final Map<ElementId, Integer> rankOfLink = new HashMap<>();
    private final Set<ElementId> enteredOnTheRight = new HashSet<>();

    /**
     * A figure and the outermost figure it is in.
     *
     * @param node  the figure
     * @param outer the outermost figure
     */
    record Spot(SceneNode node, SceneNode outer) {

        /** Whether something arrives on its right side because a bus is on its left. */
        boolean isOnBus() {
            return node.kind().isFunction();
        }
    }

    Anchors(List<SceneNode> nodes, List<Link> links) {
        nodes.forEach(outer -> add(outer, outer));
        for (EdgeKind kind : List.of(EdgeKind.DMA, EdgeKind.DMA_BYPASS, EdgeKind.MSI)) {
            links.stream().filter(link -> link.kind() == kind)
                    .forEach(link -> rankOfLink.put(link.id(), departures.merge(link.source(), 1, Integer::sum) - 1));
        }
        links.stream().flatMap(link -> link.target().stream()).filter(target -> find(target).filter(Spot::isOnBus).isPresent())
                .forEach(enteredOnTheRight::add);
    }

    private void add(SceneNode node, SceneNode outer) {
        spots.putIfAbsent(node.id(), new Spot(node, outer));
        node.children().forEach(child -> add(child, outer));
    }

    Optional<Spot> find(ElementId id) {
        return Optional.ofNullable(spots.get(id));
    }

    /** The height at which a connection leaves its source. */
    int departure(Link link) {
        Spot spot = spots.get(link.source());
        int reserved = enteredOnTheRight.contains(link.source()) ? 1 : 0;
        int count = departures.get(link.source()) + reserved;
        return spread(spot.node(), count, rankOfLink.get(link.id()) + reserved);
    }

    /** The height at which connections arrive at a figure. */
    int arrival(ElementId target) {
        Spot spot = spots.get(target);
        int leaving = departures.getOrDefault(target, 0);
        return enteredOnTheRight.contains(target) ? spread(spot.node(), leaving + 1, 0) : middle(spot.node());
    }

    private static int middle(SceneNode node) {
        return node.kind().isFunction() ? node.header().y() + Slot.DROP : node.header().centerY();
    }

    /** The first of two stays in the middle, so that it runs straight to a figure beside it. */
    private static int spread(SceneNode node, int count, int rank) {
        Rect header = node.header();
        if (count <= 2) {
            return middle(node) + rank * Math.min(PITCH, header.bottom() - middle(node) - EDGE - 2);
        }
        int pitch = Math.min(PITCH, (header.height() - 2 * EDGE) / (count - 1));
        return header.centerY() - (count - 1) * pitch / 2 + rank * pitch;
    }
}
