/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.policies;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.SquareHandle;
import org.eclipse.gef.tools.ResizeTracker;
import org.eclipse.swt.graphics.Color;
import org.ridgeline.diagram.figures.Emphasis;
import org.ridgeline.diagram.figures.NodeFigure;
import org.ridgeline.diagram.parts.NodePart;
import org.ridgeline.drawing.scene.PaintRole;

/** A handle at the edge of a figure by which it is sized. */
final class SizeHandle extends SquareHandle {

    private final int direction;
    private final NodePart part;

    /** @param direction one of {@link PositionConstants} */
    SizeHandle(GraphicalEditPart owner, int direction, NodePart part) {
        this.direction = direction;
        this.part = part;
        setOwner(owner);
        setLocator(locator(direction, part));
        setCursor(Cursors.getDirectionalCursor(direction));
    }

    private static Locator locator(int direction, NodePart part) {
        return handle -> {
            NodeFigure figure = part.node();
            Rectangle frame = figure.node() == null ? figure.header() : NodeFigure.rectangle(figure.node().bounds());
            figure.translateToAbsolute(frame);
            handle.translateToRelative(frame);
            Dimension size = handle.getPreferredSize();
            int x = (direction & PositionConstants.WEST) != 0 ? frame.x : (direction & PositionConstants.EAST) != 0 ? frame.right()
                    : frame.getCenter().x;
            int y = (direction & PositionConstants.NORTH) != 0 ? frame.y : (direction & PositionConstants.SOUTH) != 0 ? frame.bottom()
                    : frame.getCenter().y;
            handle.setBounds(new Rectangle(x - size.width / 2, y - size.height / 2, size.width, size.height));
        };
    }

    @Override
    protected DragTracker createDragTracker() {
        return new ResizeTracker(getOwner(), direction);
    }

    @Override
    protected Color getFillColor() {
        return part.context().look().color(PaintRole.SELECTION, Emphasis.NORMAL);
    }

    @Override
    protected Color getBorderColor() {
        return part.context().look().color(PaintRole.CANVAS, Emphasis.NORMAL);
    }
}
