/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.ridgeline.diagram.DiagramIcons;
import org.ridgeline.diagram.commands.ChangeCommand;
import org.ridgeline.diagram.commands.ConnectToNew;
import org.ridgeline.diagram.commands.MappingStart;
import org.ridgeline.diagram.parts.NodePart;
import org.ridgeline.diagram.parts.PlatformPart;
import org.ridgeline.diagram.session.PlatformSession;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** The menu at the end of a mapping that was drawn to where nothing is: what may stand there. */
final class NewTargetMenu {

    private final GraphicalViewer viewer;
    private final MappingStart start;
    private final PlatformElement bus;
    private final Point place;

    private NewTargetMenu(GraphicalViewer viewer, MappingStart start, PlatformElement bus, Point place) {
        this.viewer = viewer;
        this.start = start;
        this.bus = bus;
        this.place = place;
    }

    /** The menu for a place in a viewer; empty if nothing may stand there. */
    static Optional<NewTargetMenu> at(GraphicalViewer viewer, MappingStart start, Point place) {
        EditPart part = viewer.findObjectAt(place);
        Optional<NewTargetMenu> menu = switch (part) {
            case PlatformPart canvas -> Optional.of(new NewTargetMenu(viewer, start, null, place.getCopy()));
            case NodePart node when node.isBus() && node.element() != start.source() ->
                Optional.of(new NewTargetMenu(viewer, start, node.element(), place.getCopy()));
            case null, default -> part == viewer.getRootEditPart() ? Optional.of(new NewTargetMenu(viewer, start, null, place.getCopy()))
                    : Optional.empty();
        };
        return menu.filter(found -> !found.targets().isEmpty());
    }

    private List<ConnectToNew> targets() {
        return ConnectToNew.possible(start, bus);
    }

    void open() {
        Control control = viewer.getControl();
        MenuManager items = new MenuManager();
        for (ConnectToNew target : targets()) {
            items.add(new Action(target.label(), DiagramIcons.descriptor(target.icon())) {
                @Override
                public void run() {
                    connect(target);
                }
            });
        }
        Menu menu = items.createContextMenu(control);
        menu.setLocation(control.toDisplay(place.x, place.y));
        menu.setVisible(true);
    }

    private void connect(ConnectToNew target) {
        Platform platform = ((PlatformSession) viewer.getContents().getModel()).platform();
        Point corner = place.getCopy();
        ((GraphicalEditPart) viewer.getContents()).getFigure().translateToRelative(corner);
        Consumer<Platform> change = bus == null ? target.onCanvas(start.source(), corner.x, corner.y) : target.onBus(start.source(), bus);
        viewer.getEditDomain().getCommandStack().execute(new ChangeCommand("Draw " + target.kind().label(), platform, change));
    }
}
