/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Rgb;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.TextStyle;
import org.ridgeline.drawing.scene.Theme;

/** The colours and fonts of a viewer: those of a theme, as SWT wants them. */
public final class Look {

    /** How much of the canvas shines through what is faded. */
    private static final double FADE = 0.78;

    private static final int MOST_WIDTHS = 50_000;

    private static final String FAMILY = "Sans";

    private final Device device;
    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    private final Map<PaintRole, Color> colors = new EnumMap<>(PaintRole.class);
    private final Map<PaintRole, Color> faded = new EnumMap<>(PaintRole.class);
    private final Map<Line, Integer> widths = new HashMap<>();
    private final Map<TextStyle, Integer> heights = new EnumMap<>(TextStyle.class);
    private Theme theme = Theme.LIGHT;
    private double magnification = 1;

    /** The look of the light theme; whoever makes it disposes it. */
    public Look(Device device) {
        this.device = device;
    }

    /** Takes the colours of another theme from now on. */
    public void setTheme(Theme theme) {
        this.theme = theme;
        colors.clear();
        faded.clear();
    }

    /** Whose colours it has. */
    public Theme theme() {
        return theme;
    }

    /** The colour of a role. */
    public Color color(PaintRole role, Emphasis emphasis) {
        if (emphasis != Emphasis.FADED) {
            return colors.computeIfAbsent(role, wanted -> color(theme.color(wanted)));
        }
        return faded.computeIfAbsent(role, wanted -> color(theme.color(wanted).mixedWith(theme.color(PaintRole.CANVAS), FADE)));
    }

    private static Color color(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }

    /** The font of a style. */
    public Font font(TextStyle style) {
        return fonts.computeIfAbsent(style, wanted -> new Font(device, FAMILY, points(wanted.size()),
                (wanted.bold() ? SWT.BOLD : SWT.NORMAL) | (wanted.italic() ? SWT.ITALIC : SWT.NORMAL)));
    }

    private int points(int pixels) {
        return Math.round(pixels * 72f / device.getDPI().y);
    }

    /** The width of a text in its font, in pixels at 100 %; measured once. */
    int width(Shape.Text text) {
        if (widths.size() > MOST_WIDTHS) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Line(text.style(), text.text()),
                line -> FigureUtilities.getTextWidth(line.text(), font(line.style())));
    }

    /** The height of a line in a font, in pixels at 100 %; measured once. */
    int height(TextStyle style) {
        return heights.computeIfAbsent(style, wanted -> FigureUtilities.getFontMetrics(font(wanted)).getHeight());
    }

    /** Paints what SWT magnifies: figures cannot ask their graphics for it. */
    public void magnified(double scale, Runnable painting) {
        double before = magnification;
        magnification = scale;
        try {
            painting.run();
        } finally {
            magnification = before;
        }
    }

    /** How many pixels of the window a unit of the scene takes, before the scale of the graphics that paint it. */
    double magnification() {
        return magnification;
    }

    private record Line(TextStyle style, String text) {
    }

    /** Gives the fonts back. */
    public void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
