/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

import java.util.Map;
import java.util.Set;
import org.ridgeline.core.topology.ElementId;

/**
 * What a picture shows beyond the platform itself.
 *
 * @param marks       the problems of elements
 * @param highlighted the elements and mappings of a path that is followed
 * @param fadesRest   whether whatever is not highlighted is pale
 */
public record Overlay(Map<ElementId, Mark> marks, Set<ElementId> highlighted, boolean fadesRest) {

    /** Nothing beyond the platform. */
    public static final Overlay NONE = new Overlay(Map.of(), Set.of(), false);

    /** Keeps its own copies. */
    public Overlay {
        marks = Map.copyOf(marks);
        highlighted = Set.copyOf(highlighted);
    }

    /** The problems alone. */
    public static Overlay of(Map<ElementId, Mark> marks) {
        return new Overlay(marks, Set.of(), false);
    }

    /** Whether an element or mapping is painted pale. */
    public boolean fades(ElementId id) {
        return fadesRest && !highlighted.contains(id);
    }
}
