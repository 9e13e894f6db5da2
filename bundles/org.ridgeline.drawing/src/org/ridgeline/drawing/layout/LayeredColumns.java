/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
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

/** The layered layout of ELK: each kind of figure is a layer of its own, ordered so that connections run straight and rarely cross. */
final class LayeredColumns {

    private static final int GRID = 8;

    /** What was laid out last: an editor asks again after each step, and most steps move nothing here. */
    private static final AtomicReference<LaidOut> LAST =
            new AtomicReference<>(new LaidOut(new LayerSketch(List.of(), List.of(), 0), Map.of()));

    private final Map<ElementId, ElkNode> nodes = new HashMap<>();
    private final ElkNode graph = ElkGraphUtil.createGraph();

    private record LaidOut(LayerSketch sketch, Map<ElementId, Place> places) {
    }

    private LayeredColumns(LayerSketch sketch) {
        setOptions(sketch.gap());
        sketch.boxes().forEach(this::add);
        sketch.edges().forEach(this::add);
    }

    /** ELK can copy its own default values only after its options have been registered once. */
    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredOptions());
    }

    static Map<ElementId, Place> places(List<Figure> figures, List<Link> links) {
        LayerSketch sketch = LayerSketch.of(figures, links);
        LaidOut last = LAST.get();
        if (!last.sketch.equals(sketch)) {
            last = new LaidOut(sketch, new LayeredColumns(sketch).layOut());
            LAST.set(last);
        }
        return last.places;
    }

    private Map<ElementId, Place> layOut() {
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        Map<ElementId, Place> places = new HashMap<>();
        nodes.forEach((id, node) -> places.put(id, new Place(onGrid(node.getX(), GRID), onGrid(node.getY(), GRID / 2))));
        return Map.copyOf(places);
    }

    /** Half the grid from top to bottom, so that no connection is bent by a few pixels. */
    private static int onGrid(double value, int grid) {
        return (int) Math.round(value / grid) * grid;
    }

    private void setOptions(double gap) {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(Spacing.MARGIN));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) Spacing.FIGURE_GAP);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, gap);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 8.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 1.0);
    }

    private void add(LayerSketch.Box box) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(box.width(), box.height());
        node.setProperty(LayeredOptions.PARTITIONING_PARTITION, box.column().ordinal());
        node.setProperty(LayeredOptions.ALIGNMENT, Alignment.LEFT);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
        nodes.put(box.id(), node);
    }

    private void add(LayerSketch.Edge edge) {
        ElkGraphUtil.createSimpleEdge(port(nodes.get(edge.source()), PortSide.EAST, edge.departure()),
                port(nodes.get(edge.target()), PortSide.WEST, edge.arrival()));
    }

    private static ElkPort port(ElkNode node, PortSide side, int y) {
        double x = side == PortSide.EAST ? node.getWidth() : 0;
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
