/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.parts;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.directedit.NameEditManager;
import org.ridgeline.diagram.figures.HeaderAnchor;
import org.ridgeline.diagram.figures.NodeFigure;
import org.ridgeline.diagram.policies.BusLayoutPolicy;
import org.ridgeline.diagram.policies.ElementPolicy;
import org.ridgeline.diagram.policies.MappingPolicy;
import org.ridgeline.diagram.policies.NamePolicy;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.PlatformElement;

/** An element that has a place of its own: on the canvas or on a bus. A host bridge or bridge holds the parts of its functions. */
public final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart {

    private final DiagramContext context;
    private AccessibleEditPart accessible;

    NodePart(DiagramContext context) {
        this.context = context;
    }

    /** The element. */
    public PlatformElement element() {
        return (PlatformElement) getModel();
    }

    /** The identity of the element. */
    public ElementId id() {
        return new ElementId(element().getId());
    }

    /** Its figure. */
    public NodeFigure node() {
        return (NodeFigure) getFigure();
    }

    /** What all parts of its viewer share. */
    public DiagramContext context() {
        return context;
    }

    /** Whether functions sit in it. */
    public boolean isBus() {
        return element() instanceof PciHostBridge || element() instanceof PciBridge;
    }

    @Override
    protected IFigure createFigure() {
        return new NodeFigure(context.look(), () -> context.tip(id(), description()));
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new ElementPolicy(context.session()));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NamePolicy(context.session()));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new MappingPolicy(context.session()));
        if (isBus()) {
            installEditPolicy(EditPolicy.LAYOUT_ROLE, new BusLayoutPolicy(context.session()));
        }
    }

    /** The functions on its bus, in drawing order; none if it is no bus. */
    public List<PciFunction> functions() {
        return switch (element()) {
            case PciHostBridge bridge -> bridge.getFunctions();
            case PciBridge bridge -> bridge.getFunctions();
            default -> List.of();
        };
    }

    @Override
    protected List<PciFunction> getModelChildren() {
        return functions();
    }

    @Override
    protected List<PlatformElement> getModelSourceConnections() {
        return context.session().mappings().from(element());
    }

    @Override
    protected List<PlatformElement> getModelTargetConnections() {
        return context.session().mappings().to(element());
    }

    /** Shows the present state of its figure and of those inside it. */
    void showNodes() {
        refreshChildren();
        refreshVisuals();
        getChildren().forEach(child -> ((NodePart) child).showNodes());
    }

    /** Shows the connections that exist at present. */
    void showEdges() {
        refreshSourceConnections();
        refreshTargetConnections();
        getSourceConnections().forEach(edge -> ((EdgePart) edge).refresh());
        getChildren().forEach(child -> ((NodePart) child).showEdges());
    }

    /** Shows anew whether it stands out, and all that begins or sits in it. */
    void emphasize() {
        refreshVisuals();
        getSourceConnections().forEach(edge -> ((EdgePart) edge).refresh());
        getChildren().forEach(child -> ((NodePart) child).emphasize());
    }

    @Override
    protected void refreshVisuals() {
        Optional<SceneNode> scene = context.session().scene().find(id());
        getFigure().setVisible(scene.isPresent());
        if (scene.isPresent()) {
            SceneNode shown = scene.get();
            node().show(shown, context.overlay(shown), context.emphasis(id()));
            Rectangle bounds = NodeFigure.boundsOf(shown);
            if (getParent() instanceof NodePart parent && parent.node().node() != null) {
                bounds.translate(NodeFigure.boundsOf(parent.node().node()).getLocation().negate());
            }
            ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), bounds);
        }
    }

    private String description() {
        return node().node() == null ? element().getName() : node().node().description();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new DragEditPartsTracker(this);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            new NameEditManager(this).show();
        } else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            new NameEditManager(this).show();
        } else {
            super.performRequest(request);
        }
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new HeaderAnchor(node());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new HeaderAnchor(node());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new HeaderAnchor(node());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new HeaderAnchor(node());
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
