/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

import java.util.List;
import java.util.Optional;
import org.ridgeline.core.topology.ElementId;

/**
 * The connection of a mapping.
 *
 * @param id          the mapping
 * @param kind        what it is
 * @param source      where it begins
 * @param target      where it leads; empty for a bypass
 * @param route       its bends, from source to target, each right-angled
 * @param shapes      what to paint: line, arrow head or symbol, label
 * @param label       its IDs, if it names any
 * @param description what there is to say about it
 */
public record SceneEdge(ElementId id, EdgeKind kind, ElementId source, Optional<ElementId> target, List<Point> route, List<Shape> shapes,
        Optional<String> label, String description) {

    /** Keeps its own copies. */
    public SceneEdge {
        route = List.copyOf(route);
        shapes = List.copyOf(shapes);
    }
}
