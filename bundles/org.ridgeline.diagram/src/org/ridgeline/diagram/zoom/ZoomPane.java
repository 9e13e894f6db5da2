/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.zoom;

import java.util.function.Supplier;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.ridgeline.diagram.figures.Look;

/**
 * The layers of a diagram, scaled by SWT itself. Draw2d's own scaling rounds every font to whole points and every corner to whole pixels,
 * so that texts outgrow their boxes at odd levels; and it measures a font at each text, which takes nearly half the time of a picture.
 */
final class ZoomPane extends ScalableFreeformLayeredPane {

    private final Supplier<Look> look;

    ZoomPane(Supplier<Look> look) {
        this.look = look;
    }

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getChildren().isEmpty()) {
            return;
        }
        graphics.pushState();
        graphics.scale(getScale());
        graphics.pushState();
        look.get().magnified(getScale(), () -> paintChildren(graphics));
        graphics.popState();
        graphics.popState();
        graphics.restoreState();
    }
}
