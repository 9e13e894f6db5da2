/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.policies;

import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.ridgeline.diagram.commands.AddElement;
import org.ridgeline.diagram.commands.ChangeCommand;
import org.ridgeline.diagram.commands.PlaceFigures;
import org.ridgeline.diagram.create.ElementTemplate;
import org.ridgeline.diagram.parts.NodePart;
import org.ridgeline.diagram.session.PlatformSession;
import org.ridgeline.drawing.layout.Place;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.model.PlatformElement;

/** The canvas takes what stands in the address map, and lets people move and size it. Functions have no place there. */
public final class CanvasLayoutPolicy extends XYLayoutEditPolicy {

    private final PlatformSession session;

    /** The policy of the canvas. */
    public CanvasLayoutPolicy(PlatformSession session) {
        this.session = session;
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new FramePolicy();
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (!(request.getNewObjectType() instanceof ElementTemplate template) || template.isFunction() || session.platform() == null) {
            return null;
        }
        PlatformElement element = (PlatformElement) request.getNewObject();
        Point place = ((Rectangle) getConstraintFor(request)).getLocation();
        return new ChangeCommand("Create " + template.label(), session.platform(), AddElement.onCanvas(element, place.x, place.y));
    }

    /** Functions stay on buses. */
    @Override
    protected Command getAddCommand(Request request) {
        return null;
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return null;
    }

    /** Where the figure itself would be: the handles frame it, not the icons that stand out of it. */
    @Override
    protected Object getConstraintFor(ChangeBoundsRequest request, GraphicalEditPart child) {
        if (!(child instanceof NodePart node) || node.node().node() == null) {
            return super.getConstraintFor(request, child);
        }
        Rect bounds = node.node().node().bounds();
        Rectangle moved = new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        child.getFigure().translateToAbsolute(moved);
        moved = request.getTransformedRectangle(moved);
        child.getFigure().translateToRelative(moved);
        moved.translate(getLayoutOrigin().getNegated());
        return moved;
    }

    @Override
    protected Command createChangeConstraintCommand(ChangeBoundsRequest request, EditPart child, Object constraint) {
        if (!(child instanceof NodePart node) || node.node().node() == null) {
            return null;
        }
        Rectangle wanted = (Rectangle) constraint;
        boolean resized = RequestConstants.REQ_RESIZE.equals(request.getType()) || RequestConstants.REQ_ALIGN.equals(request.getType())
                && request.getSizeDelta() != null && !request.getSizeDelta().equals(0, 0);
        Place kept = session.placement().find(node.id()).orElse(new Place(wanted.x, wanted.y));
        Place place = resized ? new Place(wanted.x, wanted.y, wanted.width, wanted.height)
                : new Place(wanted.x, wanted.y, kept.minWidth(), kept.minHeight());
        return new ChangeCommand(resized ? "Resize" : "Move", session.platform(), new PlaceFigures(Map.of(node.element(), place)));
    }
}
