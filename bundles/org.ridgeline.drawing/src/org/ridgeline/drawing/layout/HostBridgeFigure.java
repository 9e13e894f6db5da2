/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.scene.Align;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.GlyphKind;
import org.ridgeline.drawing.scene.NodeKind;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Point;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.Spine;
import org.ridgeline.drawing.scene.TextMetrics;
import org.ridgeline.drawing.scene.TextStyle;

/**
 * A host bridge with its root bus.
 *
 * @param id       the element
 * @param name     its name
 * @param remark   its segment and buses
 * @param bypasses whether all of it is drawn to bypass every IOMMU
 * @param bus      its root bus; empty if no function is on it
 */
record HostBridgeFigure(ElementId id, String name, String remark, boolean bypasses, Optional<BusLayout> bus) implements Figure {

    private static final int SPINE = 24;
    private static final int INSET = 12;
    private static final int GLYPH = 24;
    private static final int NAME = INSET + GLYPH + 8;
    private static final int NAME_HEIGHT = 18;
    private static final int RADIUS = 8;
    /** Widths come in steps, so that host bridges one below the other are often equally wide. */
    private static final int STEP = 64;
    private static final int MOST_TITLE = 480;
    private static final int EMPTY_WIDTH = 320;
    private static final int EMPTY_HEIGHT = 48;

    @Override
    public Column column() {
        return Column.MASTERS;
    }

    @Override
    public int width() {
        int title = NAME + Math.max(TextMetrics.width(name, TextStyle.HEADING), TextMetrics.width(remark, TextStyle.NOTE)) + INSET;
        int content = bus.map(it -> SPINE + it.width() + Spacing.GUTTER).orElse(EMPTY_WIDTH);
        return (Math.max(content, Math.min(title, MOST_TITLE)) + STEP - 1) / STEP * STEP;
    }

    @Override
    public int height() {
        return Spacing.HEADER + bus.map(it -> it.topGap() + it.height() + Spacing.ROW_GAP + Spacing.PADDING).orElse(EMPTY_HEIGHT);
    }

    @Override
    public SceneNode frame(Rect area) {
        Rect header = header(area);
        return new SceneNode(id, NodeKind.HOST_BRIDGE, area, header, nameArea(header), name, name, List.of(), List.of(), List.of());
    }

    private static Rect header(Rect area) {
        return new Rect(area.x(), area.y(), area.width(), Spacing.HEADER);
    }

    private static Rect nameArea(Rect header) {
        return new Rect(header.x() + NAME, header.y() + 10, header.width() - NAME - INSET, NAME_HEIGHT);
    }

    @Override
    public SceneNode at(Rect area) {
        Rect header = header(area);
        Rect nameArea = nameArea(header);
        List<Shape> shapes = new ArrayList<>(grounds(area, header));
        BusLayout.Placed placed =
                bus.map(it -> it.at(area.x() + SPINE, header.bottom() + Spacing.ROW_GAP, area.width() - SPINE - Spacing.GUTTER))
                .orElse(emptyBus(area, header.bottom()));
        shapes.add(spine(area.x() + SPINE, header.bottom(), header.bottom() + Spacing.ROW_GAP));
        shapes.addAll(placed.shapes());
        shapes.addAll(outlines(area, header));
        shapes.addAll(title(header, nameArea));
        return new SceneNode(id, NodeKind.HOST_BRIDGE, area, header, nameArea, name, name + "\n" + remark, shapes, placed.spines(),
                placed.nodes());
    }

    /** The title bar is round above and square below. */
    private static List<Shape> grounds(Rect area, Rect header) {
        Rect foot = Rect.between(area.x(), header.bottom() - RADIUS, area.right(), header.bottom());
        return List.of(new Shape.Box(area, RADIUS, PaintRole.CONTAINER, PaintRole.NONE, 0, Dash.SOLID),
                new Shape.Box(header, RADIUS, PaintRole.HEADER, PaintRole.NONE, 0, Dash.SOLID),
                new Shape.Box(foot, 0, PaintRole.HEADER, PaintRole.NONE, 0, Dash.SOLID));
    }

    private List<Shape> outlines(Rect area, Rect header) {
        List<Point> below = List.of(new Point(area.x(), header.bottom()), new Point(area.right(), header.bottom()));
        return List.of(new Shape.Line(below, PaintRole.CONTAINER_STROKE, 1, Dash.SOLID),
                bypasses ? new Shape.Box(area, RADIUS, PaintRole.NONE, PaintRole.BYPASS, 1.5f, Dash.DASHED)
                        : new Shape.Box(area, RADIUS, PaintRole.NONE, PaintRole.CONTAINER_STROKE, 1, Dash.SOLID));
    }

    private List<Shape> title(Rect header, Rect nameArea) {
        Rect glyph = new Rect(header.x() + INSET, header.centerY() - GLYPH / 2, GLYPH, GLYPH);
        String shownName = TextMetrics.fitted(name, TextStyle.HEADING, nameArea.width());
        String shownRemark = TextMetrics.fitted(remark, TextStyle.NOTE, nameArea.width());
        return List.of(new Shape.Glyph(glyph, GlyphKind.HOST_BRIDGE, PaintRole.TEXT_MUTED),
                new Shape.Text(nameArea, shownName, TextStyle.HEADING, PaintRole.TEXT, Align.START),
                new Shape.Text(nameArea.plus(0, NAME_HEIGHT), shownRemark, TextStyle.NOTE, PaintRole.TEXT_MUTED, Align.START));
    }

    private static BusLayout.Placed emptyBus(Rect area, int top) {
        int x = area.x() + SPINE;
        int end = top + EMPTY_HEIGHT / 2;
        Rect text = new Rect(x + 16, top, area.width() - SPINE - 24, EMPTY_HEIGHT);
        return new BusLayout.Placed(List.of(spine(x, top, end),
                new Shape.Text(text, "no functions on this bus", TextStyle.NOTE, PaintRole.TEXT_MUTED, Align.START)),
                List.of(new Spine(x, top, end)), List.of());
    }

    private static Shape spine(int x, int top, int bottom) {
        return new Shape.Line(List.of(new Point(x, top), new Point(x, bottom)), PaintRole.SPINE, BusLayout.SPINE_WIDTH, Dash.SOLID);
    }
}
