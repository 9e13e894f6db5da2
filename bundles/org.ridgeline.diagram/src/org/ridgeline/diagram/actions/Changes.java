/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.arrange.Arrangement;
import org.ridgeline.diagram.arrange.BusOrder;
import org.ridgeline.diagram.arrange.Direction;
import org.ridgeline.diagram.commands.DeleteElement;
import org.ridgeline.diagram.commands.ForgetPlaces;
import org.ridgeline.diagram.commands.MoveFunctions;
import org.ridgeline.diagram.commands.PlaceFigures;
import org.ridgeline.diagram.parts.NodePart;
import org.ridgeline.drawing.layout.Place;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** The changes that the selection of a diagram means; each is empty where it means none. */
final class Changes {

    private Changes() {
    }

    static Optional<Consumer<Platform>> delete(OpenDiagram diagram) {
        List<PlatformElement> doomed = diagram.selected();
        return doomed.isEmpty() ? Optional.empty()
                : Optional.of(platform -> doomed.forEach(element -> new DeleteElement(element).accept(platform)));
    }

    static Optional<Consumer<Platform>> layOut(OpenDiagram diagram) {
        return diagram.platform().getDiagram() == null ? Optional.empty() : Optional.of(new ForgetPlaces());
    }

    static Optional<Consumer<Platform>> arrange(OpenDiagram diagram, Arrangement arrangement) {
        List<NodePart> figures = diagram.selectedOnCanvas();
        if (figures.size() < arrangement.least()) {
            return Optional.empty();
        }
        List<Rect> arranged = arrangement.of(figures.stream().map(figure -> figure.node().node().bounds()).toList());
        Map<PlatformElement, Place> places = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Rect wanted = arranged.get(i);
            if (!wanted.equals(figures.get(i).node().node().bounds())) {
                places.put(figures.get(i).element(),
                        arrangement.resizes() ? new Place(wanted.x(), wanted.y(), wanted.width(), wanted.height())
                        : moved(diagram, figures.get(i), wanted.x(), wanted.y()));
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new PlaceFigures(places));
    }

    /** Moves figures on the canvas by some pixels; a single function by one place on its bus. */
    static Optional<Consumer<Platform>> nudge(OpenDiagram diagram, Direction direction, int pixels) {
        List<NodePart> figures = diagram.selectedOnCanvas();
        if (figures.isEmpty()) {
            return diagram.onlySelected().flatMap(element -> element instanceof PciFunction function ? nudge(diagram, function, direction)
                    : Optional.empty());
        }
        Map<PlatformElement, Place> places = new HashMap<>();
        for (NodePart figure : figures) {
            Rect bounds = figure.node().node().bounds();
            places.put(figure.element(),
                    moved(diagram, figure, bounds.x() + direction.dx() * pixels, bounds.y() + direction.dy() * pixels));
        }
        return Optional.of(new PlaceFigures(places));
    }

    private static Place moved(OpenDiagram diagram, NodePart figure, int x, int y) {
        Place kept = diagram.session().placement().find(figure.id()).orElse(new Place(x, y));
        return new Place(x, y, kept.minWidth(), kept.minHeight());
    }

    private static Optional<Consumer<Platform>> nudge(OpenDiagram diagram, PciFunction function, Direction direction) {
        DmaSource bus = (DmaSource) function.eContainer();
        BusOrder order = new BusOrder(order(diagram, bus));
        if (!order.canMove(function, direction)) {
            return Optional.empty();
        }
        return MoveFunctions.possible(List.of(function), bus, order.successor(function, direction).orElse(null)).map(move -> move);
    }

    private static List<PciFunction> order(OpenDiagram diagram, DmaSource bus) {
        Map<ElementId, PciFunction> functions = new HashMap<>();
        bus.eContents().forEach(content -> {
            if (content instanceof PciFunction function) {
                functions.put(new ElementId(function.getId()), function);
            }
        });
        List<PciFunction> order = new ArrayList<>();
        diagram.session().scene().find(new ElementId(bus.getId())).map(SceneNode::children).orElse(List.of()).forEach(child -> {
            if (functions.containsKey(child.id())) {
                order.add(functions.get(child.id()));
            }
        });
        return order;
    }
}
