/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.policies;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.AbstractHandle;
import org.ridgeline.diagram.figures.NodeFigure;
import org.ridgeline.diagram.parts.NodePart;

/** Frames a selected figure on the canvas, with handles to size it. */
final class FramePolicy extends ResizableEditPolicy {

    private static final int[] DIRECTIONS = {PositionConstants.SOUTH_EAST, PositionConstants.EAST, PositionConstants.SOUTH,
            PositionConstants.NORTH_WEST,
        PositionConstants.NORTH, PositionConstants.WEST, PositionConstants.NORTH_EAST, PositionConstants.SOUTH_WEST};

    @Override
    protected List<AbstractHandle> createSelectionHandles() {
        NodePart part = (NodePart) getHost();
        List<AbstractHandle> handles = new ArrayList<>();
        handles.add(FrameHandle.around(part, figure -> figure.node() == null ? figure.header()
                : NodeFigure.rectangle(figure.node().bounds()), part.context()));
        for (int direction : DIRECTIONS) {
            handles.add(new SizeHandle((GraphicalEditPart) getHost(), direction, part));
        }
        return handles;
    }
}
