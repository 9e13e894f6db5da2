/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.palette;

import java.util.function.Supplier;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.gef.editparts.SimpleRootEditPart;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.graphics.Color;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Rgb;
import org.ridgeline.drawing.scene.Theme;

/**
 * Lets a palette follow the theme of its diagram. GEF paints it in the colours of the desktop, which are often light while the workbench is
 * dark: then every grey of it, from white to black, becomes the one in its place between the ground and the text of the dark theme.
 */
public final class PaletteTheme {

    private final Supplier<Theme> theme;

    /** @param theme the theme of the diagram, asked whenever something is painted */
    public PaletteTheme(Supplier<Theme> theme) {
        this.theme = theme;
    }

    /** Takes over the painting of a palette that has no contents yet. */
    public void install(PaletteViewer palette) {
        palette.setRootEditPart(new SimpleRootEditPart() {
            @Override
            protected IFigure createFigure() {
                return new Ground();
            }
        });
    }

    /** Whether the palette is dark although GEF paints it light. */
    boolean isNight() {
        return theme.get() == Theme.DARK && ColorConstants.listBackground.getRed() > 127;
    }

    /** What to paint in place of a colour that is meant for a light ground. */
    Color color(Color day) {
        if (day == null || !isNight()) {
            return day;
        }
        Rgb white = Theme.DARK.color(PaintRole.CONTAINER);
        Rgb black = Theme.DARK.color(PaintRole.TEXT);
        return new Color(between(black.red(), white.red(), day.getRed()), between(black.green(), white.green(), day.getGreen()),
                between(black.blue(), white.blue(), day.getBlue()));
    }

    private static int between(int black, int white, int channel) {
        return black + (white - black) * channel / 255;
    }

    /** What all entries lie on. */
    private final class Ground extends Figure {

        Ground() {
            setLayoutManager(new StackLayout());
        }

        @Override
        public void paint(Graphics graphics) {
            if (!isNight()) {
                super.paint(graphics);
                return;
            }
            NightGraphics night = new NightGraphics(graphics, PaletteTheme.this::color);
            night.setForegroundColor(ColorConstants.listForeground);
            super.paint(night);
        }
    }
}
