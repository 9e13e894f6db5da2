/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.policies;

import java.util.function.Function;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.MoveHandle;
import org.ridgeline.diagram.figures.Emphasis;
import org.ridgeline.diagram.figures.NodeFigure;
import org.ridgeline.diagram.parts.DiagramContext;
import org.ridgeline.diagram.parts.NodePart;
import org.ridgeline.drawing.scene.PaintRole;

/** The frame around what is selected; it can be dragged. */
final class FrameHandle extends MoveHandle {

    private static final int GAP = 3;
    private static final int WIDTH = 2;

    private FrameHandle(NodePart part, Function<NodeFigure, Rectangle> frame) {
        super(part, handle -> {
            Rectangle bounds = frame.apply(part.node());
            part.node().translateToAbsolute(bounds);
            handle.translateToRelative(bounds);
            handle.setBounds(bounds.expand(GAP, GAP));
        });
    }

    /** A frame around a part of a figure, in the colour of selections. */
    static FrameHandle around(NodePart part, Function<NodeFigure, Rectangle> frame, DiagramContext context) {
        FrameHandle handle = new FrameHandle(part, frame);
        handle.setBorder(new LineBorder(context.look().color(PaintRole.SELECTION, Emphasis.NORMAL), WIDTH));
        return handle;
    }
}
