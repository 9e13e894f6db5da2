/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.ridgeline.diagram.policies.CanvasLayoutPolicy;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** The canvas: what stands in the address map, and the host bridges. */
public final class PlatformPart extends AbstractGraphicalEditPart {

    private static final int MARGIN = 40;

    private final DiagramContext context;

    PlatformPart(DiagramContext context) {
        this.context = context;
    }

    /** What all parts of its viewer share. */
    public DiagramContext context() {
        return context;
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer();
        layer.setLayoutManager(new FreeformLayout());
        layer.setBorder(new MarginBorder(MARGIN));
        return layer;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new CanvasLayoutPolicy(context.session()));
        installEditPolicy("Snap Feedback", new SnapFeedbackPolicy());
    }

    @Override
    protected List<PlatformElement> getModelChildren() {
        Platform platform = context.session().platform();
        if (platform == null) {
            return List.of();
        }
        List<PlatformElement> children = new ArrayList<>();
        children.addAll(platform.getHostBridges());
        children.addAll(platform.getPlatformDevices());
        children.addAll(platform.getMmioIommus());
        children.addAll(platform.getMsiControllers());
        children.addAll(platform.getInterruptControllers());
        children.addAll(platform.getReservedMemoryRegions());
        return children;
    }

    /** Shows the present state of the session: first every figure, then the connections between them. */
    public void show() {
        refresh();
        List<?> nodes = getChildren();
        nodes.forEach(node -> ((NodePart) node).showNodes());
        nodes.forEach(node -> ((NodePart) node).showEdges());
    }

    /** Shows anew what stands out; nothing else has changed. */
    public void emphasize() {
        getChildren().forEach(node -> ((NodePart) node).emphasize());
    }

    @Override
    public Object getAdapter(Class type) {
        if (type == SnapToHelper.class) {
            List<SnapToHelper> helpers = new ArrayList<>();
            if (Boolean.TRUE.equals(getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
                helpers.add(new SnapToGeometry(this));
            }
            if (Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
                helpers.add(new SnapToGrid(this));
            }
            return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
        }
        return super.getAdapter(type);
    }
}
