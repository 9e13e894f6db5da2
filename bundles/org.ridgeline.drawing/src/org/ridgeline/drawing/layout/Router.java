/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.layout.Anchors.Spot;
import org.ridgeline.drawing.scene.EdgeKind;
import org.ridgeline.drawing.scene.NodeKind;
import org.ridgeline.drawing.scene.Point;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneEdge;
import org.ridgeline.drawing.scene.SceneNode;

/**
 * Runs connections at right angles from the right side of their source to the left side of their target, or around to the right side of an
 * IOMMU on a bus.
 */
final class Router {

    private static final int BYPASS = 20;
    private static final int LEAST_WAY = 24;
    private static final int OUT_OF_COLUMN = 12;

    private final Anchors anchors;
    private final Lanes lanes;
    private final Obstacles obstacles;

    private Router(List<SceneNode> nodes, List<Link> links) {
        anchors = new Anchors(nodes, links);
        lanes = new Lanes(nodes, links.stream().filter(this::isDrawn).toList(), anchors);
        obstacles = new Obstacles(nodes.stream().map(SceneNode::bounds).toList());
    }

    /** The connections between figures; one whose end is not drawn is left out. */
    static List<SceneEdge> edges(List<SceneNode> nodes, List<Link> links) {
        Router router = new Router(nodes, links);
        return links.stream().filter(router::isDrawn).map(router::edge).toList();
    }

    private boolean isDrawn(Link link) {
        return anchors.find(link.source()).isPresent() && link.target().map(target -> anchors.find(target).isPresent()).orElse(true);
    }

    private SceneEdge edge(Link link) {
        List<Point> route = route(link);
        String source = anchors.find(link.source()).orElseThrow().node().name();
        String description = switch (link.kind()) {
            case DMA -> "DMA of " + source + " is translated by " + name(link);
            case DMA_BYPASS -> "DMA of " + source + " bypasses every IOMMU";
            case MSI -> "Messages of " + source + " go to " + name(link);
        };
        Rect outer = anchors.find(link.source()).orElseThrow().outer().bounds();
        return new SceneEdge(link.id(), link.kind(), link.source(), link.target(), route,
                EdgeShapes.of(link, route, outer.right()), link.label(),
                link.label().map(label -> description + ": " + label).orElse(description));
    }

    private String name(Link link) {
        return anchors.find(link.target().orElseThrow()).orElseThrow().node().name();
    }

    private List<Point> route(Link link) {
        Spot source = anchors.find(link.source()).orElseThrow();
        int y = anchors.departure(link);
        Point start = new Point(source.node().header().right(), y);
        if (link.kind() == EdgeKind.DMA_BYPASS) {
            return List.of(start, start.plus(BYPASS, 0));
        }
        ElementId targetId = link.target().orElseThrow();
        Spot target = anchors.find(targetId).orElseThrow();
        Rect from = source.outer().bounds();
        Rect to = target.outer().bounds();
        List<Point> route = new ArrayList<>();
        if (!target.isOnBus() && to.x() >= from.right() + LEAST_WAY) {
            Point exit = exit(source, start, route);
            across(route, exit, new Point(to.x() + notch(target.node()), anchors.arrival(targetId)), 1, source, target, targetId);
        } else if (!source.isOnBus() && from.x() >= to.right() + LEAST_WAY) {
            Point exit = new Point(from.x(), y);
            route.add(exit);
            across(route, exit, new Point(target.node().header().right(), anchors.arrival(targetId)), -1, source, target, targetId);
        } else {
            Point exit = exit(source, start, route);
            around(route, exit, new Point(target.node().header().right(), anchors.arrival(targetId)), source, target, targetId);
        }
        return tidy(route);
    }

    private static int notch(SceneNode target) {
        return target.kind() == NodeKind.MSI_CONTROLLER ? CardOutline.NOTCH - 2 : 0;
    }

    /** Out of the outermost figure: straight ahead, or, out of a column with others to its right, down to the lower edge first. */
    private static Point exit(Spot source, Point start, List<Point> route) {
        Rect outer = source.outer().bounds();
        route.add(start);
        if (start.x() >= outer.right() - Spacing.GUTTER) {
            return start;
        }
        int low = outer.bottom() - Spacing.PADDING / 2;
        route.add(start.plus(OUT_OF_COLUMN, 0));
        route.add(new Point(start.x() + OUT_OF_COLUMN, low));
        Point exit = new Point(outer.right(), low);
        route.add(exit);
        return exit;
    }

    /** From one side of a gap between columns to the other: with one bend where that is free, else around what is in the way. */
    private void across(List<Point> route, Point exit, Point end, int direction, Spot source, Spot target, ElementId id) {
        Rect from = source.outer().bounds();
        Rect to = target.outer().bounds();
        Rect column = lanes.column(source.outer());
        int near = (direction > 0 ? Math.min(column.right(), to.x() - LEAST_WAY) : Math.max(column.x(), to.right() + LEAST_WAY))
                + direction * (Spacing.FIRST_LANE + Spacing.LANE * lanes.leaving(source.outer(), id));
        int far = end.x() - direction * (Spacing.FIRST_LANE + Spacing.LANE * lanes.arriving(target.outer(), id));
        near = direction > 0 ? Math.min(near, end.x() - 16) : Math.max(near, end.x() + 16);
        far = direction > 0 ? Math.max(far, exit.x() + 8) : Math.min(far, exit.x() - 8);
        if (exit.y() != end.y() || !obstacles.isFreeAcross(exit.y(), exit.x(), end.x(), from, to)) {
            boolean nextDoor = Math.abs(near - far) < 2 * LEAST_WAY + Spacing.LANE * 8 && isFree(exit, far, end, from, to);
            if (nextDoor) {
                bend(route, exit, far, end);
            } else if (isFree(exit, near, end, from, to)) {
                bend(route, exit, near, end);
            } else if (isFree(exit, far, end, from, to)) {
                bend(route, exit, far, end);
            } else {
                int y = obstacles.clearAcross(end.y(), near, far, Spacing.LANE + 4 * lanes.leaving(source.outer(), id));
                bend(route, exit, near, new Point(far, y));
                route.add(new Point(far, y));
                route.add(new Point(far, end.y()));
            }
        }
        route.add(end);
    }

    /** Out to the right and back to the right side of the target. */
    private void around(List<Point> route, Point exit, Point end, Spot source, Spot target, ElementId id) {
        Rect from = source.outer().bounds();
        Rect to = target.outer().bounds();
        int distance = Spacing.FIRST_LANE + Spacing.LANE * lanes.leaving(source.outer(), id);
        int lane = obstacles.clearDown(lanes.right(id) + distance, exit.y(), end.y(), distance);
        if (!from.equals(to) && !obstacles.isFreeAcross(exit.y(), exit.x(), lane, from, from)) {
            int near = from.right() + distance;
            int y = obstacles.clearAcross(exit.y(), near, lane, Spacing.LANE);
            bend(route, exit, near, new Point(lane, y));
            route.add(new Point(lane, y));
            route.add(new Point(lane, end.y()));
        } else {
            bend(route, exit, lane, end);
        }
        route.add(end);
    }

    private static void bend(List<Point> route, Point exit, int x, Point end) {
        route.add(new Point(x, exit.y()));
        route.add(new Point(x, end.y()));
    }

    private boolean isFree(Point exit, int x, Point end, Rect from, Rect to) {
        return obstacles.isFreeAcross(exit.y(), exit.x(), x, from, to) && obstacles.isFreeDown(x, exit.y(), end.y(), from, to)
                && obstacles.isFreeAcross(end.y(), x, end.x(), from, to);
    }

    /** Without points that are no bends. */
    private static List<Point> tidy(List<Point> route) {
        List<Point> bends = new ArrayList<>();
        for (Point point : route) {
            if (!bends.isEmpty() && bends.getLast().equals(point)) {
                continue;
            }
            if (bends.size() > 1 && isStraight(bends.get(bends.size() - 2), bends.getLast(), point)) {
                bends.removeLast();
            }
            bends.add(point);
        }
        return bends;
    }

    private static boolean isStraight(Point one, Point two, Point three) {
        return one.x() == two.x() && two.x() == three.x() || one.y() == two.y() && two.y() == three.y();
    }
}
