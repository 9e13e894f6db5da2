/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.TextMetrics;
import org.ridgeline.drawing.scene.TextStyle;

/**
 * Which lane beside a column of figures a connection takes. Connections of one kind to one target share theirs, so that they look like one
 * line that gathers them; others keep apart.
 */
final class Lanes {

    private final Map<ElementId, Integer> columnOf = new HashMap<>();
    private final List<Rect> columns = new ArrayList<>();
    private final Map<ElementId, Integer> right = new HashMap<>();
    private final Map<Lane, Integer> leaving = new HashMap<>();
    private final Map<Lane, Integer> arriving = new HashMap<>();

    /**
     * The lane of a target beside a column.
     *
     * @param column the column
     * @param target where its connections lead
     */
    private record Lane(int column, ElementId target) {
    }

    Lanes(List<SceneNode> outermost, List<Link> links, Anchors anchors) {
        for (SceneNode node : outermost.stream().sorted(Comparator.comparingInt(node -> node.bounds().x())).toList()) {
            if (columns.isEmpty() || node.bounds().x() >= columns.getLast().right()) {
                columns.add(node.bounds());
            } else {
                columns.set(columns.size() - 1, columns.getLast().union(node.bounds()));
            }
            columnOf.put(node.id(), columns.size() - 1);
        }
        List<Link> drawn = links.stream().filter(link -> link.target().isPresent()).toList();
        // Whatever returns to its own column goes innermost, and of the rest the upper targets first.
        Comparator<Link> order = Comparator.<Link>comparingInt(link -> column(link.source(), anchors) == column(link.target().get(),
                anchors) ? 0 : 1)
                .thenComparingInt(link -> anchors.arrival(link.target().get()));
        Set<Lane> begins = new LinkedHashSet<>();
        Set<Lane> ends = new LinkedHashSet<>();
        drawn.stream().sorted(order).forEach(link -> {
            begins.add(new Lane(column(link.source(), anchors), link.target().get()));
            ends.add(new Lane(column(link.target().get(), anchors), link.target().get()));
            right.merge(link.target().get(), Math.max(outer(link.source(), anchors).right() + labelWidth(link),
                    outer(link.target().get(), anchors).right()), Math::max);
        });
        begins.forEach(lane -> leaving.put(lane, (int) leaving.keySet().stream().filter(other -> other.column() == lane.column()).count()));
        ends.forEach(lane -> arriving.put(lane, (int) arriving.keySet().stream().filter(other -> other.column() == lane.column()).count()));
    }

    private static Rect outer(ElementId id, Anchors anchors) {
        return anchors.find(id).orElseThrow().outer().bounds();
    }

    private static int labelWidth(Link link) {
        return link.label().map(label -> TextMetrics.width(label, TextStyle.LABEL)).orElse(0);
    }

    /** How far to the right the outermost figures reach that a target or its sources are in, labels included. */
    int right(ElementId target) {
        return right.get(target);
    }

    private int column(ElementId id, Anchors anchors) {
        return columnOf.get(anchors.find(id).orElseThrow().outer().id());
    }

    /** The column that an outermost figure stands in. */
    Rect column(SceneNode outer) {
        return columns.get(columnOf.get(outer.id()));
    }

    /** The number of the lane to a target beside the column of a source, 0 next to it. */
    int leaving(SceneNode sourceOuter, ElementId target) {
        return leaving.getOrDefault(new Lane(columnOf.get(sourceOuter.id()), target), 0);
    }

    /** The number of the lane of a target beside its own column, 0 next to it. */
    int arriving(SceneNode targetOuter, ElementId target) {
        return arriving.getOrDefault(new Lane(columnOf.get(targetOuter.id()), target), 0);
    }
}
