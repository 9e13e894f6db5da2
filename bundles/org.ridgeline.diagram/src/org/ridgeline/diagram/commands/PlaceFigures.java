/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.commands;

import java.util.Map;
import java.util.function.Consumer;
import org.ridgeline.drawing.layout.Place;
import org.ridgeline.model.Diagram;
import org.ridgeline.model.NodePosition;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformFactory;

/** Moves figures on the canvas, or gives them another size. From then on the file remembers where they stand. */
public final class PlaceFigures implements Consumer<Platform> {

    private final Map<? extends PlatformElement, Place> places;

    /** Puts every element where the map says; a minimum size of 0 means as large as its content. */
    public PlaceFigures(Map<? extends PlatformElement, Place> places) {
        this.places = Map.copyOf(places);
    }

    /** Puts one element somewhere. */
    static PlaceFigures at(PlatformElement element, int x, int y) {
        return new PlaceFigures(Map.of(element, new Place(x, y)));
    }

    @Override
    public void accept(Platform platform) {
        places.forEach((element, place) -> place(positionOf(platform, element), place));
    }

    private static void place(NodePosition position, Place place) {
        position.setX(place.x());
        position.setY(place.y());
        position.setWidth(place.minWidth() > 0 ? place.minWidth() : null);
        position.setHeight(place.minHeight() > 0 ? place.minHeight() : null);
    }

    private static NodePosition positionOf(Platform platform, PlatformElement element) {
        if (platform.getDiagram() == null) {
            platform.setDiagram(PlatformFactory.eINSTANCE.createDiagram());
        }
        Diagram diagram = platform.getDiagram();
        return diagram.getPositions().stream().filter(position -> position.getElement() == element).findFirst().orElseGet(() -> {
            NodePosition position = PlatformFactory.eINSTANCE.createNodePosition();
            position.setElement(element);
            diagram.getPositions().add(position);
            return position;
        });
    }
}
