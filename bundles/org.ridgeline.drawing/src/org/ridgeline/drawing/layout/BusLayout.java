/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Point;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.Spine;

/** The functions of a bus on its spine, a long bus in several columns. */
final class BusLayout {

    /** How thick a bus is drawn. */
    static final float SPINE_WIDTH = 4;
    /** How far a spine reaches beyond its last function. */
    private static final int END = 12;
    private static final int END_AFTER_HOLE = 20;
    /** How far the spine stays away from the middle of a hole. */
    private static final int HOLE_GAP = 11;

    private final List<List<FunctionFigure>> columns;
    private final int width;
    private final int height;

    /**
     * What a bus looks like somewhere.
     *
     * @param shapes its spines
     * @param spines where they run
     * @param nodes  the functions
     */
    record Placed(List<Shape> shapes, List<Spine> spines, List<SceneNode> nodes) {
    }

    /** A bus with at least one function. */
    BusLayout(List<FunctionFigure> functions) {
        columns = columns(functions);
        width = columns.stream().mapToInt(BusLayout::width).sum() + (Spacing.STUB + Spacing.COLUMN_GAP) * (columns.size() - 1)
                + Spacing.STUB;
        height = columns.stream().mapToInt(BusLayout::height).max().orElse(0);
    }

    /** From the first spine to the right edge of the last cards. */
    int width() {
        return width;
    }

    /** Of the cards alone. */
    int height() {
        return height;
    }

    /** From what the bus hangs on to the first card: more where a line has to lead to further columns. */
    int topGap() {
        return columns.size() == 1 ? Spacing.ROW_GAP : 3 * Spacing.ROW_GAP;
    }

    /** The bus with its first spine there. The last column takes what is left of the width. */
    Placed at(int spineX, int top, int wholeWidth) {
        List<Shape> shapes = new ArrayList<>();
        List<Spine> spines = new ArrayList<>();
        List<SceneNode> nodes = new ArrayList<>();
        int rail = top + topGap() / 2;
        int x = spineX;
        for (List<FunctionFigure> column : columns) {
            boolean last = column == columns.getLast();
            int cardX = x + Spacing.STUB;
            int cardWidth = last ? spineX + wholeWidth - cardX : width(column);
            int y = top + topGap();
            int from = x == spineX ? top : rail;
            int pen = from;
            int end = from;
            for (FunctionFigure function : column) {
                nodes.add(function.at(cardX, y, cardWidth, x));
                end = y + Slot.DROP;
                if (function.slot().hole()) {
                    spine(shapes, x, pen, end - HOLE_GAP);
                    pen = end + HOLE_GAP;
                }
                y += function.height() + Spacing.ROW_GAP;
            }
            end += column.getLast().slot().hole() ? END_AFTER_HOLE : END;
            spine(shapes, x, pen, end);
            spines.add(new Spine(x, from, end));
            x = cardX + cardWidth + Spacing.COLUMN_GAP;
        }
        if (spines.size() > 1) {
            shapes.add(new Shape.Line(List.of(new Point(spineX, rail), new Point(spines.getLast().x(), rail)), PaintRole.SPINE, SPINE_WIDTH,
                    Dash.SOLID));
        }
        return new Placed(shapes, spines, nodes);
    }

    private static void spine(List<Shape> shapes, int x, int from, int to) {
        if (to > from) {
            shapes.add(new Shape.Line(List.of(new Point(x, from), new Point(x, to)), PaintRole.SPINE, SPINE_WIDTH, Dash.SOLID));
        }
    }

    /** As few columns as keep to the height, filled evenly. */
    private static List<List<FunctionFigure>> columns(List<FunctionFigure> functions) {
        int total = height(functions);
        int wanted = (total + Spacing.MOST_HEIGHT - 1) / Spacing.MOST_HEIGHT;
        int most = (total + wanted - 1) / wanted;
        List<List<FunctionFigure>> columns = new ArrayList<>();
        List<FunctionFigure> column = new ArrayList<>();
        int used = 0;
        for (FunctionFigure function : functions) {
            if (used >= most) {
                columns.add(column);
                column = new ArrayList<>();
                used = 0;
            }
            column.add(function);
            used += function.height() + Spacing.ROW_GAP;
        }
        columns.add(column);
        return columns;
    }

    private static int width(List<FunctionFigure> column) {
        return column.stream().mapToInt(FunctionFigure::width).max().orElse(0);
    }

    private static int height(List<FunctionFigure> column) {
        return column.stream().mapToInt(FunctionFigure::height).sum() + Spacing.ROW_GAP * (column.size() - 1);
    }
}
