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
    public SceneNode at(Rect area) {
        Rect header = new Rect(area.x(), area.y(), area.width(), Spacing.HEADER);
        Rect nameArea = new Rect(area.x() + NAME, header.y() + 10, area.width() - NAME - INSET, 18);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(area, RADIUS, PaintRole.CONTAINER, PaintRole.NONE, 0, Dash.SOLID));
        shapes.add(new Shape.Box(header, RADIUS, PaintRole.HEADER, PaintRole.NONE, 0, Dash.SOLID));
        shapes.add(new Shape.Box(Rect.between(area.x(), header.bottom() - RADIUS, area.right(), header.bottom()), 0, PaintRole.HEADER, PaintRole.NONE, 0,
                Dash.SOLID));
        List<SceneNode> children = List.of();
        List<Spine> spines = List.of();
        if (bus.isPresent()) {
            BusLayout.Placed placed = bus.get().at(area.x() + SPINE, header.bottom() + Spacing.ROW_GAP,
                    area.width() - SPINE - Spacing.GUTTER);
            shapes.add(new Shape.Line(List.of(new Point(area.x() + SPINE, header.bottom()), new Point(area.x() + SPINE, header.bottom() + Spacing.ROW_GAP)),
                    PaintRole.SPINE, 4, Dash.SOLID));
            shapes.addAll(placed.shapes());
            children = placed.nodes();
            spines = placed.spines();
        } else {
            spines = List.of(new Spine(area.x() + SPINE, header.bottom(), header.bottom() + EMPTY_HEIGHT / 2));
            shapes.add(new Shape.Line(List.of(new Point(area.x() + SPINE, header.bottom()), new Point(area.x() + SPINE, header.bottom() + EMPTY_HEIGHT / 2)),
                    PaintRole.SPINE, 4, Dash.SOLID));
            shapes.add(new Shape.Text(new Rect(area.x() + SPINE + 16, header.bottom(), area.width() - SPINE - 24, EMPTY_HEIGHT), "no functions on this bus",
                    TextStyle.NOTE, PaintRole.TEXT_MUTED, Align.START));
        }
        shapes.add(new Shape.Line(List.of(new Point(area.x(), header.bottom()), new Point(area.right(), header.bottom())), PaintRole.CONTAINER_STROKE, 1,
                Dash.SOLID));
        shapes.add(new Shape.Box(area, RADIUS, PaintRole.NONE, bypasses ? PaintRole.BYPASS : PaintRole.CONTAINER_STROKE, bypasses ? 1.5f : 1,
                bypasses ? Dash.DASHED : Dash.SOLID));
        shapes.add(new Shape.Glyph(new Rect(area.x() + INSET, header.centerY() - GLYPH / 2, GLYPH, GLYPH), GlyphKind.HOST_BRIDGE, PaintRole.TEXT_MUTED));
        shapes.add(new Shape.Text(nameArea, TextMetrics.fitted(name, TextStyle.HEADING, nameArea.width()), TextStyle.HEADING, PaintRole.TEXT, Align.START));
        shapes.add(new Shape.Text(nameArea.plus(0, 18), TextMetrics.fitted(remark, TextStyle.NOTE, nameArea.width()), TextStyle.NOTE,
                PaintRole.TEXT_MUTED, Align.START));
        return new SceneNode(id, NodeKind.HOST_BRIDGE, area, header, nameArea, name, name + "\n" + remark, shapes, spines, children);
    }
}
