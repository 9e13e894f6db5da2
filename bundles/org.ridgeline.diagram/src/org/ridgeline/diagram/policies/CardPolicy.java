/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.policies;

import java.util.List;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.handles.AbstractHandle;
import org.ridgeline.diagram.figures.NodeFigure;
import org.ridgeline.diagram.parts.NodePart;

/** Frames the card of a selected function; its place and size are those of its slot. */
final class CardPolicy extends NonResizableEditPolicy {

    @Override
    protected List<AbstractHandle> createSelectionHandles() {
        NodePart part = (NodePart) getHost();
        return List.of(FrameHandle.around(part, NodeFigure::header, part.context()));
    }
}
