/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

import java.util.List;
import org.ridgeline.core.topology.ElementId;

/**
 * The figure of an element.
 *
 * @param id          the element
 * @param kind        what it is
 * @param bounds      everything that belongs to it; of a function that includes its stub to the spine, of a bus its functions
 * @param header      its own card, or the title bar of a host bridge: what a selection frames and a connection grips
 * @param nameArea    where its name stands and is edited
 * @param name        its whole name, which the picture may have had to shorten
 * @param description what there is to say about it, a few lines: a tooltip, a text for people who cannot see the picture
 * @param shapes      what to paint, in this order, before the children
 * @param spines      the bus inside, from left to right; empty if there is none
 * @param children    the functions on that bus, by device and function number
 */
public record SceneNode(ElementId id, NodeKind kind, Rect bounds, Rect header, Rect nameArea, String name, String description,
        List<Shape> shapes, List<Spine> spines, List<SceneNode> children) {

    /** Keeps its own copies. */
    public SceneNode {
        shapes = List.copyOf(shapes);
        spines = List.copyOf(spines);
        children = List.copyOf(children);
    }
}
