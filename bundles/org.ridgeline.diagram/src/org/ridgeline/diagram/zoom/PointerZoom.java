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

/** Zooms with the mouse wheel: what is under the pointer stays under it. */
public final class PointerZoom implements MouseWheelHandler {

    @Override
    public void handleMouseWheel(Event event, EditPartViewer viewer) {
        Zooming zooming = new Zooming((GraphicalViewer) viewer);
        zooming.at(new Point(event.x, event.y), event.count > 0 ? zooming.larger() : zooming.smaller());
        event.doit = false;
    }
}
