/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;

/**
 * What look-ups give over all 65,536 requester IDs of a segment, as maximal ranges; two tables are equal if and only if every look-up is.
 *
 * @param ranges ascending, disjoint, maximal
 */
public record ReadTable(List<ReadRange> ranges) {

    /** A table in which no look-up finds anything. */
    public static final ReadTable EMPTY = new ReadTable(List.of());

    /** Keeps its own copy; the ranges must be as {@link #of} makes them. */
    public ReadTable {
        ranges = List.copyOf(ranges);
    }

    /** The table of ascending, disjoint ranges; those that continue each other become one. */
    public static ReadTable of(List<ReadRange> ascending) {
        List<ReadRange> merged = new ArrayList<>(ascending.size());
        for (ReadRange range : ascending) {
            if (!merged.isEmpty() && merged.getLast().isContinuedBy(range)) {
                ReadRange last = merged.getLast();
                merged.set(merged.size() - 1,
                        new ReadRange(new RidRange(last.input().first(), range.input().last()), last.target(), last.first(),
                        last.further()));
            } else {
                merged.add(range);
            }
        }
        return new ReadTable(merged);
    }

    /** The range that holds {@code rid}, if a look-up finds one. */
    public Optional<ReadRange> find(Rid rid) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            ReadRange range = ranges.get(middle);
            if (range.input().contains(rid)) {
                return Optional.of(range);
            }
            if (range.input().last().value() < rid.value()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** This table where it finds something, elsewhere {@code other}: Linux asks one ACPI table after the other. */
    public ReadTable orElse(ReadTable other) {
        List<ReadRange> both = new ArrayList<>(ranges);
        int next = 0;
        int at = 0;
        while (next <= 0xffff) {
            int gapEnd = at < ranges.size() ? ranges.get(at).input().first().value() - 1 : 0xffff;
            if (next <= gapEnd) {
                RidRange gap = RidRange.of(next, gapEnd);
                other.ranges.stream().filter(range -> range.input().overlaps(gap))
                        .forEach(range -> both.add(range.part(range.input().intersection(gap))));
            }
            next = at < ranges.size() ? ranges.get(at++).input().last().value() + 1 : 0x10000;
        }
        return of(both.stream().sorted((a, b) -> a.input().compareTo(b.input())).toList());
    }
}
