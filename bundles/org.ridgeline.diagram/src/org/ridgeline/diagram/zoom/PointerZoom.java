/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.zoom;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.swt.widgets.Event;

/**
 * Zooms with the mouse wheel: what is under the pointer stays under it. A wheel turns faster than a large diagram is painted: all notches
 * that have come since are one step.
 */
public final class PointerZoom implements MouseWheelHandler {

    private int notches;
    private boolean waiting;

    @Override
    public void handleMouseWheel(Event event, EditPartViewer viewer) {
        event.doit = false;
        notches += event.count > 0 ? 1 : -1;
        if (!waiting) {
            waiting = true;
            Point pointer = new Point(event.x, event.y);
            event.display.asyncExec(() -> zoom((GraphicalViewer) viewer, pointer));
        }
    }

    private void zoom(GraphicalViewer viewer, Point pointer) {
        waiting = false;
        int steps = notches;
        notches = 0;
        if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
            Zooming zooming = new Zooming(viewer);
            zooming.at(pointer, zooming.further(steps));
        }
    }
}
