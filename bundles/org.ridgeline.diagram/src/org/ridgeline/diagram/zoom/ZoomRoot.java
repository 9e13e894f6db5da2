/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.zoom;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.ridgeline.diagram.figures.Look;

/** The root of a diagram whose zoom is a {@link ZoomPane}. */
public final class ZoomRoot extends ScalableFreeformRootEditPart {

    private final Look look;

    /** A root for figures that have a look. */
    public ZoomRoot(Look look) {
        this.look = look;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        // GEF makes the layers before this has its look.
        ZoomPane layers = new ZoomPane(() -> look);
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        layers.add(feedback, SCALED_FEEDBACK_LAYER);
        return layers;
    }
}
