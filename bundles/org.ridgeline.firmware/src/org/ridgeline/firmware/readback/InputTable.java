/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What look-ups give over all 2<sup>32</sup> input IDs of a bus that is no PCI bus; tables that are equal say the same.
 *
 * @param ranges ascending, disjoint; those that rise in step are maximal
 */
public record InputTable(List<InputRange> ranges) {

    /** A table in which no look-up finds anything. */
    public static final InputTable EMPTY = new InputTable(List.of());

    private static final long LAST = 0xffffffffL;

    /** Keeps its own copy; the ranges must be as {@link #of} makes them. */
    public InputTable {
        ranges = List.copyOf(ranges);
    }

    /** The table of ascending, disjoint ranges; those that continue each other become one. */
    public static InputTable of(List<InputRange> ascending) {
        List<InputRange> merged = new ArrayList<>(ascending.size());
        for (InputRange range : ascending) {
            if (!merged.isEmpty() && merged.getLast().isContinuedBy(range)) {
                InputRange last = merged.getLast();
                merged.set(merged.size() - 1,
                        new InputRange(last.first(), range.last(), last.target(), last.output(), last.further(), false));
            } else {
                merged.add(range);
            }
        }
        return new InputTable(merged);
    }

    /** This table where it finds something, elsewhere {@code other}. */
    public InputTable orElse(InputTable other) {
        List<InputRange> both = new ArrayList<>(ranges);
        int at = 0;
        for (InputRange range : other.ranges) {
            long from = range.first();
            while (at < ranges.size() && ranges.get(at).last() < from) {
                at++;
            }
            for (int i = at; i < ranges.size() && ranges.get(i).first() <= range.last(); i++) {
                if (from < ranges.get(i).first()) {
                    both.add(range.part(from, ranges.get(i).first() - 1));
                }
                from = ranges.get(i).last() + 1;
            }
            if (from <= Math.min(range.last(), LAST)) {
                both.add(range.part(from, range.last()));
            }
        }
        both.sort(Comparator.comparingLong(InputRange::first));
        return of(both);
    }
}
