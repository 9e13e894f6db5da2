/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.figures.EdgeFigure;
import org.ridgeline.diagram.policies.EdgeEndsPolicy;
import org.ridgeline.diagram.policies.EdgePolicy;
import org.ridgeline.drawing.scene.SceneEdge;
import org.ridgeline.model.PlatformElement;

/** A mapping: the connection from a source to the IOMMU or MSI controller that serves it. A bypass ends where it begins. */
public final class EdgePart extends AbstractConnectionEditPart {

    private final DiagramContext context;
    private AccessibleEditPart accessible;

    EdgePart(DiagramContext context) {
        this.context = context;
    }

    /** The mapping. */
    public PlatformElement element() {
        return (PlatformElement) getModel();
    }

    /** The identity of the mapping. */
    public ElementId id() {
        return new ElementId(element().getId());
    }

    @Override
    protected IFigure createFigure() {
        return new EdgeFigure(context.look(), () -> context.tip(id(), description()));
    }

    private String description() {
        return context.session().scene().findEdge(id()).map(SceneEdge::description).orElse(element().getId());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ROLE, new EdgePolicy(context.session()));
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndsPolicy());
    }

    @Override
    protected void refreshVisuals() {
        var scene = context.session().scene().findEdge(id());
        getFigure().setVisible(scene.isPresent());
        scene.ifPresent(shown -> ((EdgeFigure) getFigure()).show(shown, context.overlay(shown), context.emphasis(id())));
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((EdgeFigure) getFigure()).setSelected(value != SELECTED_NONE);
    }

    @Override
    public Object getAdapter(Class type) {
        return type == PlatformElement.class ? element() : super.getAdapter(type);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = context.tip(id(), description());
                }
            };
        }
        return accessible;
    }
}
