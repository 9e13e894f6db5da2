/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.translation;

import java.util.Comparator;

/**
 * The order of the rows.
 *
 * @param column     by which column, or {@code null} for bus order
 * @param descending backwards
 */
record Sorting(Column column, boolean descending) {
    /** As the buses are numbered. */
    static final Sorting BUS_ORDER = new Sorting(null, false);

    /** What a click on a column's head asks for: up, then down, then bus order again. */
    Sorting clicked(Column clicked) {
        if (clicked != column) {
            return new Sorting(clicked, false);
        }
        return descending ? BUS_ORDER : new Sorting(column, true);
    }

    Comparator<Row> order() {
        if (column == null) {
            return (one, other) -> 0;
        }
        return descending ? column.order().reversed() : column.order();
    }
}
