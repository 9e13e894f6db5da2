/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.imported;

import org.ridgeline.core.text.OneLine;

/**
 * Something that an import left out, or had to assume; the import is usable all the same.
 *
 * @param place   where in the source, for example {@code board.dts:12:3}, {@code /soc/pcie@40000000: iommu-map[1]} or {@code IORT @0xa0}
 * @param message what was left out or assumed, one line for people
 */
public record Remark(String place, String message) {

    private static final int LONGEST = 400;

    /** Keeps either in one line of bearable length, whatever of the source it quotes. */
    public Remark {
        place = OneLine.of(place, LONGEST);
        message = OneLine.of(message, LONGEST);
    }

    /** {@code PLACE: MESSAGE}. */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
