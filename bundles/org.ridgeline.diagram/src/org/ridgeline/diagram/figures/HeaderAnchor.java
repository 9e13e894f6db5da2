/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.figures;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.geometry.Rectangle;

/** Lets a connection that is being drawn end at the card of a node, not at the whole bus below it. */
public final class HeaderAnchor extends ChopboxAnchor {

    /** The anchor of a node. */
    public HeaderAnchor(NodeFigure owner) {
        super(owner);
    }

    @Override
    protected Rectangle getBox() {
        return ((NodeFigure) getOwner()).header();
    }
}
