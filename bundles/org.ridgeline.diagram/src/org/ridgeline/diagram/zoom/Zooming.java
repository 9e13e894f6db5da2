/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.zoom;

import java.util.Arrays;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;

/** How large a diagram is seen, and which part of it. */
public final class Zooming {

    /** From 10 % on, so that a platform with thousands of functions still fits the page. */
    private static final double[] LEVELS = {0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4};

    /** Nothing is shown larger than this only because it is small. */
    private static final double MOST = 2;

    private final ZoomManager manager;

    /** The zooming of a viewer with a scalable root. */
    public Zooming(GraphicalViewer viewer) {
        manager = (ZoomManager) viewer.getProperty(ZoomManager.class.toString());
    }

    /** Lets all means of zooming know the levels. */
    public void useLevels() {
        manager.setZoomLevels(LEVELS);
    }

    /** The level that many steps larger, or smaller if negative, than the present one; at most the last there is. */
    public double further(int steps) {
        double zoom = manager.getZoom();
        for (int step = 0; step < Math.abs(steps); step++) {
            zoom = steps > 0 ? above(zoom) : below(zoom);
        }
        return zoom;
    }

    private static double above(double zoom) {
        return Arrays.stream(LEVELS).filter(level -> level > zoom).findFirst().orElse(zoom);
    }

    private static double below(double zoom) {
        return Arrays.stream(LEVELS).filter(level -> level < zoom).reduce((smaller, larger) -> larger).orElse(zoom);
    }

    /** Zooms so that what is at a point of the window stays there, as far as the diagram can be scrolled. */
    public void at(Point pointer, double zoom) {
        Point location = viewport().getViewLocation();
        double x = (location.x + pointer.x) / manager.getZoom();
        double y = (location.y + pointer.y) / manager.getZoom();
        manager.setZoom(zoom);
        scrollTo((int) Math.round(x * manager.getZoom()) - pointer.x, (int) Math.round(y * manager.getZoom()) - pointer.y);
    }

    /** Natural size, around the middle of what is seen. */
    public void natural() {
        Dimension window = window();
        at(new Point(window.width / 2, window.height / 2), 1);
    }

    /** Shows all of an area, not larger than its natural size. */
    public void fitPage(Rectangle area) {
        Dimension window = window();
        show(area, Math.min(1, Math.min(ratio(window.width, area.width), ratio(window.height, area.height))));
    }

    /** Shows the whole width of an area, beginning at its top. */
    public void fitWidth(Rectangle area) {
        manager.setZoom(Math.min(MOST, ratio(window().width, area.width)));
        int x = (int) Math.round(area.getCenter().x * manager.getZoom()) - window().width / 2;
        scrollTo(x, (int) Math.round(area.y * manager.getZoom()));
    }

    /** Shows an area as large as it goes. */
    public void fit(Rectangle area) {
        Dimension window = window();
        show(area, Math.min(MOST, Math.min(ratio(window.width, area.width), ratio(window.height, area.height))));
    }

    /** Moves what is seen by some pixels of the window. */
    public void scrollBy(int dx, int dy) {
        Point location = viewport().getViewLocation();
        scrollTo(location.x + dx, location.y + dy);
    }

    private void show(Rectangle area, double zoom) {
        manager.setZoom(zoom);
        Point center = area.getCenter();
        Dimension window = window();
        scrollTo((int) Math.round(center.x * manager.getZoom()) - window.width / 2,
                (int) Math.round(center.y * manager.getZoom()) - window.height / 2);
    }

    private void scrollTo(int x, int y) {
        viewport().validate();
        manager.setViewLocation(new Point(x, y));
    }

    private Viewport viewport() {
        return manager.getViewport();
    }

    private Dimension window() {
        return viewport().getClientArea().getSize();
    }

    private static double ratio(int window, int area) {
        return (double) window / Math.max(1, area);
    }
}
