/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.policies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.DropRequest;
import org.ridgeline.diagram.commands.AddElement;
import org.ridgeline.diagram.commands.ChangeCommand;
import org.ridgeline.diagram.commands.MoveFunctions;
import org.ridgeline.diagram.create.ElementTemplate;
import org.ridgeline.diagram.figures.Emphasis;
import org.ridgeline.diagram.figures.NodeFigure;
import org.ridgeline.diagram.parts.NodePart;
import org.ridgeline.diagram.session.PlatformSession;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Spine;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.PciFunction;

/** A bus takes functions, between others or behind them; a line shows where. */
public final class BusLayoutPolicy extends LayoutEditPolicy {

    /** This far into a bridge's card, whoever drags something means the bus that the bridge sits on. */
    private static final int EDGE = 10;

    private final PlatformSession session;
    private IFigure feedback;
    private Aim aimed;
    private Optional<MoveFunctions> possible = Optional.empty();

    /** What is dragged to where: nothing else changes during a drag, so one look at the slots is enough for each place. */
    private record Aim(List<PciFunction> moved, PciFunction successor) {
    }

    /** The policy of a host bridge or bridge. */
    public BusLayoutPolicy(PlatformSession session) {
        this.session = session;
    }

    private NodePart bus() {
        return (NodePart) getHost();
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new CardPolicy();
    }

    /** Near the upper edge of a bridge's card the bus above is meant, so that something can be put in front of the bridge. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        boolean layout = RequestConstants.REQ_CREATE.equals(request.getType()) || RequestConstants.REQ_ADD.equals(request.getType())
                || RequestConstants.REQ_MOVE.equals(request.getType());
        if (layout && request instanceof DropRequest drop && bus().getParent() instanceof NodePart && drop.getLocation() != null
                && relative(drop.getLocation()).y < bus().node().header().y + EDGE) {
            return null;
        }
        return super.getTargetEditPart(request);
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (!(request.getNewObjectType() instanceof ElementTemplate template) || !template.isFunction()) {
            return null;
        }
        PciFunction function = (PciFunction) request.getNewObject();
        return new ChangeCommand("Create " + template.label(), session.platform(),
                AddElement.onBus(function, bus().functions(), successor(request.getLocation(), List.of())));
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        return move((ChangeBoundsRequest) request);
    }

    @Override
    protected Command getAddCommand(Request request) {
        return move((ChangeBoundsRequest) request);
    }

    private Command move(ChangeBoundsRequest request) {
        List<PciFunction> moved = new ArrayList<>();
        for (Object part : request.getEditParts()) {
            if (!(part instanceof NodePart node) || !(node.element() instanceof PciFunction function)) {
                return null;
            }
            moved.add(function);
        }
        Aim aim = new Aim(moved, successor(request.getLocation(), moved));
        if (!aim.equals(aimed)) {
            aimed = aim;
            possible = MoveFunctions.possible(moved, (DmaSource) bus().element(), aim.successor);
        }
        return possible.map(change -> new ChangeCommand("Move", session.platform(), change)).orElse(null);
    }

    /** The function in front of which something dropped there goes; {@code null}: behind all. */
    private PciFunction successor(Point location, List<PciFunction> moved) {
        return following(location).filter(part -> !moved.contains(part.element())).findFirst().map(part -> (PciFunction) part.element())
                .orElse(null);
    }

    /** The parts of the bus that come behind a place, in the order of their slots; whoever aims at the title means the end of the bus. */
    private Stream<NodePart> following(Point location) {
        Point point = location == null ? null : relative(location);
        if (point == null || bus().node().header().contains(point)) {
            return Stream.empty();
        }
        List<NodePart> parts = inOrder();
        int column = columnAt(point.x);
        return parts.stream().filter(part -> {
            int own = columnAt(part.node().header().x);
            return own > column || own == column && part.node().header().getCenter().y > point.y;
        });
    }

    private List<NodePart> inOrder() {
        List<NodePart> parts = new ArrayList<>();
        bus().getChildren().forEach(child -> parts.add((NodePart) child));
        parts.sort(Comparator.comparingInt((NodePart part) -> columnAt(part.node().header().x))
                .thenComparingInt(part -> part.node().header().y));
        return parts;
    }

    private int columnAt(int x) {
        int column = 0;
        if (bus().node().node() != null) {
            for (Spine spine : bus().node().node().spines()) {
                if (spine.x() <= x) {
                    column++;
                }
            }
        }
        return Math.max(1, column);
    }

    private Point relative(Point location) {
        Point point = location.getCopy();
        bus().node().translateToRelative(point);
        return point;
    }

    @Override
    protected void showLayoutTargetFeedback(Request request) {
        if (request instanceof DropRequest drop && drop.getLocation() != null) {
            if (feedback == null) {
                feedback = new InsertionMark();
                addFeedback(feedback);
            }
            Rectangle line = insertionLine(drop.getLocation());
            bus().node().translateToAbsolute(line);
            feedback.translateToRelative(line);
            feedback.setBounds(line);
        }
    }

    /** Creation shows where it goes in the same way. */
    @Override
    protected void showSizeOnDropFeedback(CreateRequest request) {
        showLayoutTargetFeedback(request);
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (RequestConstants.REQ_CREATE.equals(request.getType())) {
            if (((CreateRequest) request).getNewObjectType() instanceof ElementTemplate template && template.isFunction()) {
                showLayoutTargetFeedback(request);
            }
        } else {
            super.showTargetFeedback(request);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        eraseLayoutTargetFeedback(request);
        super.eraseTargetFeedback(request);
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        aimed = null;
        if (feedback != null) {
            removeFeedback(feedback);
            feedback = null;
        }
    }

    private Rectangle insertionLine(Point location) {
        Optional<NodePart> next = following(location).findFirst();
        List<NodePart> parts = inOrder();
        if (next.isPresent()) {
            Rectangle card = next.get().node().header();
            return new Rectangle(card.x, card.y - 6, card.width, 4);
        }
        if (parts.isEmpty()) {
            Rectangle card = bus().node().header();
            return new Rectangle(card.x + 16, card.bottom() + 4, Math.max(40, card.width - 32), 4);
        }
        NodeFigure last = parts.getLast().node();
        Rectangle card = last.header();
        int bottom = last.node() == null ? card.bottom() : last.node().bounds().bottom();
        return new Rectangle(card.x, bottom + 2, card.width, 4);
    }

    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }

    /** The line that shows where something goes. */
    private final class InsertionMark extends Figure {

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setBackgroundColor(bus().context().look().color(PaintRole.SELECTION, Emphasis.NORMAL));
            graphics.fillRectangle(getBounds());
        }
    }
}
