/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Rectangle;
import org.ridgeline.diagram.commands.AddElement;
import org.ridgeline.diagram.create.ElementTemplate;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** Puts a new element onto the selected bus, or onto the canvas, and lets people type its name. */
final class AddAction extends DiagramAction {

    private final ElementTemplate template;

    AddAction(ElementTemplate template, OpenDiagram diagram) {
        super(ActionIds.add(template), template.label(), diagram);
        this.template = template;
        withIcon(template.icon());
    }

    @Override
    boolean isPossible() {
        return !template.isFunction() || diagram().onlySelected().filter(AddAction::isBus).isPresent();
    }

    private static boolean isBus(PlatformElement element) {
        return element instanceof PciHostBridge || element instanceof PciBridge;
    }

    @Override
    public void run() {
        PlatformElement element = template.newElement(diagram().platform());
        diagram().execute("Create " + template.label(), placing(element));
        diagram().select(List.of(element));
        diagram().editName(element);
    }

    private Consumer<Platform> placing(PlatformElement element) {
        if (!template.isFunction()) {
            Point place = place();
            return AddElement.onCanvas(element, place.x, place.y);
        }
        List<PciFunction> bus = switch (diagram().onlySelected().orElseThrow()) {
            case PciHostBridge bridge -> bridge.getFunctions();
            case PciBridge bridge -> bridge.getFunctions();
            default -> throw new IllegalStateException("no bus is selected");
        };
        return AddElement.onBus((PciFunction) element, bus, null);
    }

    /** Where the pointer is, else the middle of what is seen. */
    private Point place() {
        FigureCanvas canvas = (FigureCanvas) diagram().viewer().getControl();
        Rectangle window = canvas.getClientArea();
        org.eclipse.swt.graphics.Point pointer = canvas.toControl(canvas.getDisplay().getCursorLocation());
        Point place = window.contains(pointer) ? new Point(pointer.x, pointer.y) : new Point(window.width / 2, window.height / 2);
        IFigure page = ((GraphicalEditPart) diagram().viewer().getContents()).getFigure();
        page.translateToRelative(place);
        return place;
    }
}
