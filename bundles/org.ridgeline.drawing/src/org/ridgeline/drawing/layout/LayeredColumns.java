/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.layout.Anchors.Spot;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.TextMetrics;
import org.ridgeline.drawing.scene.TextStyle;

/** The layered layout of ELK: each kind of figure is a layer of its own, ordered so that connections run straight and rarely cross. */
final class LayeredColumns {

    private static final int GRID = 8;
    private static final int LEAST_GAP = 72;

    private final Map<ElementId, ElkNode> nodes = new HashMap<>();
    private final Map<ElementId, Figure> figures = new HashMap<>();
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Anchors anchors;

    private LayeredColumns(List<Figure> all, List<Link> links) {
        List<SceneNode> drawn = all.stream().map(figure -> figure.at(new Rect(0, 0, figure.width(), figure.height()))).toList();
        anchors = new Anchors(drawn, links);
        setOptions(links);
        all.forEach(this::add);
        addEdges(links);
    }

    /** ELK can copy its own default values only after its options have been registered once. */
    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredOptions());
    }

    static Map<ElementId, Place> places(List<Figure> figures, List<Link> links) {
        LayeredColumns columns = new LayeredColumns(figures, links);
        new LayeredLayoutProvider().layout(columns.graph, new BasicProgressMonitor());
        Map<ElementId, Place> places = new HashMap<>();
        columns.nodes.forEach((id, node) -> places.put(id, new Place(onGrid(node.getX(), GRID), onGrid(node.getY(), GRID / 2))));
        return places;
    }

    /** Half the grid from top to bottom, so that no connection is bent by a few pixels. */
    private static int onGrid(double value, int grid) {
        return (int) Math.round(value / grid) * grid;
    }

    private void setOptions(List<Link> links) {
        Set<ElementId> targets = new HashSet<>();
        int label = 0;
        for (Link link : links) {
            link.target().ifPresent(targets::add);
            label = Math.max(label, link.label().map(text -> TextMetrics.width(text, TextStyle.LABEL) + 2 * GRID).orElse(0));
        }
        double gap = LEAST_GAP + Spacing.LANE * Math.min(targets.size(), 16) + label;
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(Spacing.MARGIN));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) Spacing.FIGURE_GAP);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, gap);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 8.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 1.0);
    }

    private void add(Figure figure) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(figure.width(), figure.height());
        node.setProperty(LayeredOptions.PARTITIONING_PARTITION, figure.column().ordinal());
        node.setProperty(LayeredOptions.ALIGNMENT, Alignment.LEFT);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
        nodes.put(figure.id(), node);
        figures.put(figure.id(), figure);
    }

    /** One edge for all connections that leave at one height for one target. */
    private void addEdges(List<Link> links) {
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
                ElkGraphUtil.createSimpleEdge(port(from, PortSide.EAST, anchors.departure(link)), port(to, PortSide.WEST, anchors.arrival(to.id())));
            }
        }
    }

    private ElkPort port(Figure figure, PortSide side, int y) {
        ElkNode node = nodes.get(figure.id());
        double x = side == PortSide.EAST ? figure.width() : 0;
        for (ElkPort port : node.getPorts()) {
            if (port.getX() == x && port.getY() == y) {
                return port;
            }
        }
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setDimensions(0, 0);
        port.setLocation(x, y);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }
}
