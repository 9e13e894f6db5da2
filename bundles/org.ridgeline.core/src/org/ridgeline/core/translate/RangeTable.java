/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;

/**
 * The mapped ranges of one segment, ascending, disjoint and maximal; a requester ID in none of them goes nowhere.
 *
 * @param ranges the ranges
 * @param <R>    their kind
 */
public record RangeTable<R extends MappedRange<R>>(List<R> ranges) {

    /** Keeps its own copy; the ranges must be ascending and disjoint, as {@link #merging} and {@link #masked} make them. */
    public RangeTable {
        ranges = List.copyOf(ranges);
    }

    /** The table of ascending, disjoint ranges, with those that continue each other made one. */
    public static <R extends MappedRange<R>> RangeTable<R> merging(List<R> ascending) {
        List<R> merged = new ArrayList<>(ascending.size());
        for (R range : ascending) {
            if (!merged.isEmpty() && merged.getLast().isContinuedBy(range)) {
                merged.set(merged.size() - 1, merged.getLast().upTo(range.input().last()));
            } else {
                merged.add(range);
            }
        }
        return new RangeTable<>(merged);
    }

    /** The range that holds {@code rid}, if one does. */
    public Optional<R> find(Rid rid) {
        int index = firstEndingAtOrAfter(rid.value());
        return index < ranges.size() && ranges.get(index).input().contains(rid) ? Optional.of(ranges.get(index)) : Optional.empty();
    }

    /** What the table says of a part of the ID space: its ranges cut to {@code window}. */
    public List<R> within(RidRange window) {
        List<R> parts = new ArrayList<>();
        for (int i = firstEndingAtOrAfter(window.first().value()); i < ranges.size() && ranges.get(i).input().overlaps(window); i++) {
            parts.add(ranges.get(i).part(ranges.get(i).input().intersection(window)));
        }
        return parts;
    }

    /** All requester IDs that the table maps. */
    public RidSet inputs() {
        return RidSet.of(ranges.stream().map(MappedRange::input).toList());
    }

    /**
     * The table as it is seen through a mask that is ANDed with each requester ID of {@code window} before the look-up.
     * Requester IDs are taken in blocks that the mask leaves in step, so an ordinary mask costs blocks, not IDs.
     */
    List<R> masked(int mask, RidRange window) {
        int block = Integer.lowestOneBit(~mask & 0x1ffff);
        List<R> seen = new ArrayList<>();
        for (int start = window.first().value() & -block; start <= window.last().value(); start += block) {
            int from = Math.max(start, window.first().value());
            int to = Math.min(start + block - 1, window.last().value());
            for (R part : within(RidRange.of(from & mask, to & mask))) {
                seen.add(part.movedTo(new Rid(from + part.input().first().value() - (from & mask))));
            }
        }
        return seen;
    }

    private int firstEndingAtOrAfter(int rid) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).input().last().value() < rid) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
