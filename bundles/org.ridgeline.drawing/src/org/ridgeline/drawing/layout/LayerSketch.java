/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.layout.Anchors.Spot;
import org.ridgeline.drawing.layout.Figure.Column;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.TextMetrics;
import org.ridgeline.drawing.scene.TextStyle;

/**
 * All that layered layout has to know of a picture: equal sketches get equal places.
 *
 * @param boxes the outermost figures
 * @param edges the connections between figures of different columns
 * @param gap   how far the columns stand apart
 */
record LayerSketch(List<Box> boxes, List<Edge> edges, double gap) {

    private static final int LEAST_GAP = 72;
    private static final int LABEL_MARGIN = 16;
    private static final int MOST_LANES = 16;

    /** An outermost figure, as large as its content. */
    record Box(ElementId id, Column column, int width, int height) {
    }

    /** All connections of one kind from one figure to another, with the heights at which they leave and arrive. */
    record Edge(ElementId source, int departure, ElementId target, int arrival) {
    }

    static LayerSketch of(List<Figure> figures, List<Link> links) {
        Map<ElementId, Figure> byId = new HashMap<>();
        figures.forEach(figure -> byId.put(figure.id(), figure));
        List<Box> boxes = figures.stream().map(figure -> new Box(figure.id(), figure.column(), figure.width(), figure.height())).toList();
        return new LayerSketch(boxes, edges(byId, links, anchors(byId, links)), gap(links));
    }

    /** What is in the figures is drawn only if a connection grips something in there. */
    private static Anchors anchors(Map<ElementId, Figure> figures, List<Link> links) {
        boolean framesDo = links.stream()
                .allMatch(link -> figures.containsKey(link.source()) && link.target().stream().allMatch(figures::containsKey));
        return new Anchors(figures.values().stream().map(figure -> drawn(figure, framesDo)).toList(), links);
    }

    private static SceneNode drawn(Figure figure, boolean asFrame) {
        Rect area = new Rect(0, 0, figure.width(), figure.height());
        return asFrame ? figure.frame(area) : figure.at(area);
    }

    private static List<Edge> edges(Map<ElementId, Figure> figures, List<Link> links, Anchors anchors) {
        List<Edge> edges = new ArrayList<>();
        Set<List<Object>> known = new HashSet<>();
        for (Link link : links) {
            Spot source = anchors.find(link.source()).orElse(null);
            Spot target = link.target().flatMap(anchors::find).orElse(null);
            if (source == null || target == null || target.isOnBus()) {
                continue;
            }
            Figure from = figures.get(source.outer().id());
            Figure to = figures.get(target.outer().id());
            if (from.column() != to.column() && known.add(List.of(from.id(), to.id(), link.kind()))) {
                edges.add(new Edge(from.id(), anchors.departure(link), to.id(), anchors.arrival(to.id())));
            }
        }
        return edges;
    }

    private static double gap(List<Link> links) {
        Set<ElementId> targets = new HashSet<>();
        int label = 0;
        for (Link link : links) {
            link.target().ifPresent(targets::add);
            label = Math.max(label, link.label().map(text -> TextMetrics.width(text, TextStyle.LABEL) + LABEL_MARGIN).orElse(0));
        }
        return LEAST_GAP + Spacing.LANE * Math.min(targets.size(), MOST_LANES) + label;
    }
}
