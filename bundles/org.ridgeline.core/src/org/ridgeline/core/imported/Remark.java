/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.imported;

/**
 * Something that an import left out, or had to assume; the import is usable all the same.
 *
 * @param place   where in the source, for example {@code board.dts:12:3}, {@code /soc/pcie@40000000: iommu-map[1]} or {@code IORT @0xa0}
 * @param message what was left out or assumed, one line for people
 */
public record Remark(String place, String message) {

    /** {@code PLACE: MESSAGE}. */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
