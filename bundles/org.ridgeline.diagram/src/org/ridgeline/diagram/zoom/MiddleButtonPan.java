/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.zoom;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Drags the whole diagram with the middle mouse button, whatever tool is active. */
public final class MiddleButtonPan {

    private static final int MIDDLE = 2;

    private final Control canvas;
    private final Zooming zooming;
    private Point grip;

    /** Makes the diagram of a viewer with a control draggable. */
    public MiddleButtonPan(GraphicalViewer viewer) {
        canvas = viewer.getControl();
        zooming = new Zooming(viewer);
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, event -> grip = event.button == MIDDLE ? null : grip);
    }

    private void press(Event event) {
        if (event.button == MIDDLE) {
            grip = new Point(event.x, event.y);
        }
    }

    private void drag(Event event) {
        if (grip != null) {
            zooming.scrollBy(grip.x - event.x, grip.y - event.y);
            grip = new Point(event.x, event.y);
        }
    }
}
