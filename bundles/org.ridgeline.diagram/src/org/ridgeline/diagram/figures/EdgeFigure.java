/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.figures;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.SceneEdge;
import org.ridgeline.drawing.scene.Shape;

/** The figure of a mapping: paints an edge of the scene along the route that the scene gives it. */
public final class EdgeFigure extends PolylineConnection {

    private static final int REACH = 14;

    private final Look look;
    private final Supplier<String> description;
    private SceneEdge edge;
    private List<Shape> overlay = List.of();
    private Emphasis emphasis = Emphasis.NORMAL;
    private boolean selected;

    /**
     * A figure that shows nothing yet.
     *
     * @param description what its tooltip says, asked when it is shown
     */
    public EdgeFigure(Look look, Supplier<String> description) {
        this.look = look;
        this.description = description;
        setConnectionRouter(new SceneRouter());
    }

    /** Shows another state of the edge. */
    public void show(SceneEdge shown, List<Shape> shownOverlay, Emphasis shownEmphasis) {
        boolean moved = edge == null || !edge.route().equals(shown.route());
        boolean same = !moved && edge.shapes().equals(shown.shapes()) && overlay.equals(shownOverlay) && emphasis == shownEmphasis;
        edge = shown;
        overlay = shownOverlay;
        emphasis = shownEmphasis;
        if (moved) {
            revalidate();
        }
        if (!same) {
            repaint();
        }
    }

    /** Shows whether it is selected. */
    public void setSelected(boolean selected) {
        this.selected = selected;
        repaint();
    }

    /** The route that the scene gives it; empty if it shows nothing. */
    PointList route() {
        PointList route = new PointList();
        if (edge != null) {
            edge.route().forEach(point -> route.addPoint(point.x(), point.y()));
        }
        return route;
    }

    /** Arrow heads, symbols and labels stand out from the line. */
    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            Rectangle line = super.getBounds();
            line.expand(REACH, REACH);
            if (edge != null) {
                for (Shape shape : edge.shapes()) {
                    if (shape instanceof Shape.Text text) {
                        line.union(NodeFigure.rectangle(text.area()));
                    }
                }
            }
        }
        return bounds;
    }

    @Override
    public IFigure getToolTip() {
        Label tip = new Label(description.get());
        tip.setBorder(new MarginBorder(4));
        return tip;
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        if (edge == null) {
            return;
        }
        graphics.pushState();
        if (selected || emphasis == Emphasis.FOLLOWED) {
            PaintRole role = selected ? PaintRole.SELECTION : PaintRole.HIGHLIGHT;
            new ShapePainter(graphics, look, Emphasis.NORMAL).paint(List.of(new Shape.Line(edge.route(), role, 5, Dash.SOLID)));
        }
        new ShapePainter(graphics, look, emphasis).paint(edge.shapes());
        new ShapePainter(graphics, look, Emphasis.NORMAL).paint(overlay);
        graphics.popState();
    }
}
