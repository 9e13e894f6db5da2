/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.figures;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.Shape;

/** The figure of an element: paints a node of the scene, its children, and on top what is wrong with it. */
public final class NodeFigure extends Figure {

    /** How far a problem's icon stands out of the node. */
    private static final int REACH = 10;

    private final Look look;
    private final Supplier<String> description;
    private SceneNode node;
    private List<Shape> overlay = List.of();
    private Emphasis emphasis = Emphasis.NORMAL;

    /**
     * A figure that shows nothing yet.
     *
     * @param description what its tooltip says, asked when it is shown
     */
    public NodeFigure(Look look, Supplier<String> description) {
        this.look = look;
        this.description = description;
        setLayoutManager(new XYLayout());
    }

    /** Shows another state of the node. */
    public void show(SceneNode shown, List<Shape> shownOverlay, Emphasis shownEmphasis) {
        boolean same = node != null && emphasis == shownEmphasis && node.bounds().equals(shown.bounds()) && overlay.equals(shownOverlay)
                && node.shapes().equals(shown.shapes());
        node = shown;
        overlay = shownOverlay;
        emphasis = shownEmphasis;
        if (!same) {
            repaint();
        }
    }

    /** What it shows, or {@code null}. */
    public SceneNode node() {
        return node;
    }

    /** The element's own card, in the coordinates of the figure's parent: what a selection frames and a connection grips. */
    public Rectangle header() {
        return node == null ? getBounds().getCopy() : rectangle(node.header());
    }

    /** Where the name is edited, in the coordinates of the figure's parent. */
    public Rectangle nameArea() {
        return node == null ? getBounds().getCopy() : rectangle(node.nameArea());
    }

    /** Where a node's figure has to be, in the coordinates of the scene. */
    public static Rectangle boundsOf(SceneNode node) {
        return rectangle(node.bounds().grown(REACH));
    }

    /** What stands out does not count. */
    @Override
    public boolean containsPoint(int x, int y) {
        return node == null ? super.containsPoint(x, y) : rectangle(node.bounds()).contains(x, y);
    }

    /** A rectangle of a scene as Draw2d has it. */
    public static Rectangle rectangle(Rect rect) {
        return new Rectangle(rect.x(), rect.y(), rect.width(), rect.height());
    }

    @Override
    public IFigure getToolTip() {
        Label tip = new Label(description.get());
        tip.setBorder(new MarginBorder(4));
        return tip;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (node != null) {
            graphics.pushState();
            new ShapePainter(graphics, look, emphasis).paint(node.shapes());
            graphics.popState();
        }
    }

    @Override
    protected void paintBorder(Graphics graphics) {
        if (!overlay.isEmpty()) {
            graphics.pushState();
            new ShapePainter(graphics, look, Emphasis.NORMAL).paint(overlay);
            graphics.popState();
        }
    }
}
