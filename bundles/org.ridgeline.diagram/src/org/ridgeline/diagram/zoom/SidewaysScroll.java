/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.zoom;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.swt.widgets.Event;

/** Scrolls to the left and to the right with the mouse wheel. */
public final class SidewaysScroll implements MouseWheelHandler {

    private static final int PIXELS_PER_LINE = 20;

    @Override
    public void handleMouseWheel(Event event, EditPartViewer viewer) {
        new Zooming((GraphicalViewer) viewer).scrollBy(-event.count * PIXELS_PER_LINE, 0);
        event.doit = false;
    }
}
