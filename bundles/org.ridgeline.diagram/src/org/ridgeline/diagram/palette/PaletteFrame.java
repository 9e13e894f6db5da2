/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.palette;

import java.util.function.Predicate;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The title, the button and the sash around a flyout palette, which GEF paints for a light ground only: at night they are painted over. */
public final class PaletteFrame {

    private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";
    private static final String PAINTED = PaletteFrame.class.getName();
    private static final int MARGIN = 6;
    private static final int ARROW = 4;

    private final PaletteTheme theme;
    private final Predicate<Control> isDiagram;

    /** @param isDiagram tells the diagram, and whatever is around it, from the palette */
    public PaletteFrame(PaletteTheme theme, Predicate<Control> isDiagram) {
        this.theme = theme;
        this.isDiagram = isDiagram;
    }

    /**
     * Gives everything below a composite that belongs to the palette the colours of the theme; may be called again when something has
     * changed.
     */
    public void update(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (!isDiagram.test(child)) {
                child.setData(CSS_DISABLED, Boolean.TRUE);
                child.setBackground(theme.color(child.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND)));
                paintOver(child);
                child.redraw();
            }
            if (child instanceof Composite inner && !(child instanceof FigureCanvas)) {
                update(inner);
            }
        }
    }

    private void paintOver(Control control) {
        if (control.getData(PAINTED) != null) {
            return;
        }
        control.setData(PAINTED, Boolean.TRUE);
        switch (control.getClass().getSimpleName()) {
            case "TitleCanvas" -> {
                control.addListener(SWT.Paint, event -> paint(event, () -> title(event.gc, control.getSize())));
                followPointer(control);
            }
            case "ButtonCanvas" -> {
                control.addListener(SWT.Paint, event -> paint(event, () -> arrow(event.gc, (Canvas) control)));
                followPointer(control);
            }
            case "Sash" -> control.addListener(SWT.Paint, event -> paint(event, () -> edges(event.gc, control.getSize())));
            default -> {
                // The entries, which paint themselves.
            }
        }
    }

    /** GEF paints pointer and focus beside the paint events of the control: whatever that leaves is painted over next. */
    private void followPointer(Control control) {
        for (int type : new int[] {SWT.MouseEnter, SWT.MouseExit, SWT.MouseDown, SWT.MouseUp, SWT.FocusIn, SWT.FocusOut, SWT.Resize}) {
            control.addListener(type, event -> control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && theme.isNight()) {
                    control.redraw();
                }
            }));
        }
    }

    private void paint(Event event, Runnable painting) {
        if (theme.isNight()) {
            Point size = ((Control) event.widget).getSize();
            event.gc.setBackground(theme.color(ColorConstants.button));
            event.gc.fillRectangle(0, 0, size.x, size.y);
            event.gc.setForeground(theme.color(ColorConstants.buttonDarker));
            painting.run();
        }
    }

    private void title(GC gc, Point size) {
        gc.drawLine(0, size.y - 1, size.x, size.y - 1);
        gc.setForeground(theme.color(ColorConstants.listForeground));
        gc.drawText("Palette", MARGIN, (size.y - gc.getFontMetrics().getHeight()) / 2, true);
    }

    /** It leads to where the palette goes, or comes from. */
    private void arrow(GC gc, Canvas button) {
        Point size = button.getSize();
        gc.drawLine(0, size.y - 1, size.x, size.y - 1);
        boolean hides = !button.getParent().getClass().getSimpleName().equals("Sash");
        int way = new PalettePreferences().getDockLocation() == PositionConstants.WEST == hides ? -1 : 1;
        int x = size.x / 2;
        int y = size.y / 2;
        gc.setBackground(theme.color(ColorConstants.listForeground));
        gc.fillPolygon(new int[] {x + way * ARROW, y, x - way * ARROW, y - ARROW, x - way * ARROW, y + ARROW});
    }

    private void edges(GC gc, Point size) {
        gc.drawLine(0, 0, 0, size.y);
        gc.drawLine(size.x - 1, 0, size.x - 1, size.y);
    }
}
