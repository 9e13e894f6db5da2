/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ridgeline.core.topology.ElementId;

/** A picture of a platform: every figure and connection with its place and shapes. Equal platforms in equal places have equal scenes. */
public final class Scene {

    private final Rect bounds;
    private final List<SceneNode> nodes;
    private final List<SceneEdge> edges;
    private final Map<ElementId, SceneNode> nodesById = new HashMap<>();
    private final Map<ElementId, SceneEdge> edgesById = new HashMap<>();

    /**
     * A picture.
     *
     * @param bounds everything in it, with a margin
     * @param nodes  the outermost figures, in painting order
     * @param edges  the connections, painted above them
     */
    public Scene(Rect bounds, List<SceneNode> nodes, List<SceneEdge> edges) {
        this.bounds = bounds;
        this.nodes = List.copyOf(nodes);
        this.edges = List.copyOf(edges);
        nodes.forEach(this::index);
        edges.forEach(edge -> edgesById.putIfAbsent(edge.id(), edge));
    }

    private void index(SceneNode node) {
        nodesById.putIfAbsent(node.id(), node);
        node.children().forEach(this::index);
    }

    /** Everything in the picture, with a margin. */
    public Rect bounds() {
        return bounds;
    }

    /** The outermost figures, in painting order. */
    public List<SceneNode> nodes() {
        return nodes;
    }

    /** The connections, painted above the figures. */
    public List<SceneEdge> edges() {
        return edges;
    }

    /** How many figures are in it, with those inside others. */
    public int size() {
        return nodesById.size();
    }

    /** The figure of an element, however deep inside others. */
    public Optional<SceneNode> find(ElementId id) {
        return Optional.ofNullable(nodesById.get(id));
    }

    /** The connection of a mapping. */
    public Optional<SceneEdge> findEdge(ElementId id) {
        return Optional.ofNullable(edgesById.get(id));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scene scene && bounds.equals(scene.bounds) && nodes.equals(scene.nodes) && edges.equals(scene.edges);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bounds, nodes, edges);
    }
}
