/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.core.topology.ElementId;

/** The simple layout: each kind of figure in columns of its own, one below the other. */
final class StackedColumns {

    /** Where a further column of the same kind begins. */
    private static final int MOST_HEIGHT = 6000;
    private static final int COLUMN_GAP = 160;

    private StackedColumns() {
    }

    static Map<ElementId, Place> places(List<Figure> figures) {
        Map<ElementId, Place> places = new HashMap<>();
        int x = Spacing.MARGIN;
        for (Figure.Column column : Figure.Column.values()) {
            int y = Spacing.MARGIN;
            int width = 0;
            for (Figure figure : figures) {
                if (figure.column() != column) {
                    continue;
                }
                if (y > Spacing.MARGIN && y + figure.height() > MOST_HEIGHT) {
                    x += width + COLUMN_GAP;
                    y = Spacing.MARGIN;
                    width = 0;
                }
                places.put(figure.id(), new Place(x, y));
                y += figure.height() + Spacing.FIGURE_GAP;
                width = Math.max(width, figure.width());
            }
            x += width == 0 ? 0 : width + COLUMN_GAP;
        }
        return places;
    }
}
