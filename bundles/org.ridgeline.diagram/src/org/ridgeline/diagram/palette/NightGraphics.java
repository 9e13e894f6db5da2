/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.palette;

import java.util.function.UnaryOperator;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** Paints in other colours than it is told; images stay as they are. */
final class NightGraphics extends PassingGraphics {

    private static final int VEIL = 200;

    private final UnaryOperator<Color> other;

    /** @param other the colour to take in place of one */
    NightGraphics(Graphics ground, UnaryOperator<Color> other) {
        super(ground);
        this.other = other;
    }

    @Override
    public void setBackgroundColor(Color color) {
        super.setBackgroundColor(other.apply(color));
    }

    @Override
    public void setForegroundColor(Color color) {
        super.setForegroundColor(other.apply(color));
    }

    /** GEF veils what it scrolls with an image of one pixel, as light as the rest. */
    @Override
    public void drawImage(Image image, int x, int y, int width, int height, int toX, int toY, int toWidth, int toHeight) {
        if (width == 1 && height == 1) {
            pushState();
            setAlpha(VEIL);
            setBackgroundColor(ColorConstants.button);
            fillRectangle(toX, toY, toWidth, toHeight);
            popState();
        } else {
            super.drawImage(image, x, y, width, height, toX, toY, toWidth, toHeight);
        }
    }
}
