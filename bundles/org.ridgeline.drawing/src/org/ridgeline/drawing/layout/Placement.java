/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.NodePosition;
import org.ridgeline.model.Platform;

/**
 * Where the outermost figures stand: host bridges, platform devices, and IOMMUs, controllers and memory in the address map. Functions stand
 * in their slots.
 *
 * @param places the places; a figure that is missing goes below all others
 */
public record Placement(Map<ElementId, Place> places) {

    /** No figure has a place. */
    public static final Placement EMPTY = new Placement(Map.of());

    /** Keeps its own copy. */
    public Placement {
        places = Map.copyOf(places);
    }

    /** The places that people chose, as the platform keeps them. */
    public static Placement stored(Platform platform) {
        if (platform.getDiagram() == null) {
            return EMPTY;
        }
        Map<ElementId, Place> places = new HashMap<>();
        for (NodePosition position : platform.getDiagram().getPositions()) {
            if (position.getElement() != null && position.getElement().getId() != null && !position.getElement().getId().isEmpty()) {
                places.put(new ElementId(position.getElement().getId()),
                        new Place(position.getX(), position.getY(), least(position.getWidth()), least(position.getHeight())));
            }
        }
        return new Placement(places);
    }

    private static int least(Integer size) {
        return size == null ? 0 : size;
    }

    /** The place of a figure. */
    public Optional<Place> find(ElementId id) {
        return Optional.ofNullable(places.get(id));
    }

    /** These places, and the other's for figures that have none here. */
    public Placement orElse(Placement other) {
        Map<ElementId, Place> all = new HashMap<>(other.places);
        all.putAll(places);
        return new Placement(all);
    }
}
