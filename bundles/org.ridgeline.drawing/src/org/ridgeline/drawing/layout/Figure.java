/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneNode;

/** An outermost figure that knows how large it has to be, and can be set anywhere. */
interface Figure {

    /** The element. */
    ElementId id();

    /** Where automatic layout puts it. */
    Column column();

    /** The least width that shows all of it. */
    int width();

    /** The least height that shows all of it. */
    int height();

    /** The figure in an area of at least that size. */
    SceneNode at(Rect area);

    /** The figure in that area without what is in it: enough for connections that grip the figure itself. */
    SceneNode frame(Rect area);

    /** The columns of a picture that was laid out automatically, from left to right. */
    enum Column {
        /** Host bridges and masters in the address map. */
        MASTERS,
        /** IOMMUs in the address map. */
        IOMMUS,
        /** What receives interrupts, and memory. */
        RECEIVERS
    }
}
