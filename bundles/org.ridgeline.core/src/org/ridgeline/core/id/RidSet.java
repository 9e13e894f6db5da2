/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.id;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A set of requester IDs kept as sorted ranges that neither touch nor overlap, so that its cost follows the number of ranges and never the
 * number of IDs.
 *
 * @param ranges the ranges, ascending
 */
public record RidSet(List<RidRange> ranges) {

    /** The set without a RID. */
    public static final RidSet EMPTY = new RidSet(List.of());

    /** Keeps its own copy; the ranges must already be sorted and apart, as {@link #of} makes them. */
    public RidSet {
        ranges = List.copyOf(ranges);
    }

    /** The set that holds the RIDs of all these ranges, whatever their order and however they overlap. */
    public static RidSet of(Collection<RidRange> ranges) {
        List<RidRange> merged = new ArrayList<>(ranges.size());
        for (RidRange range : ranges.stream().sorted().toList()) {
            RidRange previous = merged.isEmpty() ? null : merged.getLast();
            if (previous != null && range.first().value() <= previous.last().value() + 1) {
                merged.set(merged.size() - 1,
                        RidRange.of(previous.first().value(), Math.max(previous.last().value(), range.last().value())));
            } else {
                merged.add(range);
            }
        }
        return new RidSet(merged);
    }

    /** The set that holds the RIDs of one range. */
    public static RidSet of(RidRange range) {
        return new RidSet(List.of(range));
    }

    /** Whether the set holds no RID. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether the set holds {@code rid}. */
    public boolean contains(Rid rid) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            RidRange range = ranges.get(middle);
            if (range.last().value() < rid.value()) {
                low = middle + 1;
            } else if (range.first().value() > rid.value()) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** The RIDs of this set that {@code other} does not hold. */
    public RidSet minus(RidSet other) {
        List<RidRange> left = new ArrayList<>();
        int cut = 0;
        for (RidRange range : ranges) {
            int next = range.first().value();
            while (cut < other.ranges.size() && other.ranges.get(cut).last().value() < next) {
                cut++;
            }
            for (int i = cut; i < other.ranges.size() && other.ranges.get(i).first().value() <= range.last().value(); i++) {
                RidRange taken = other.ranges.get(i);
                if (next < taken.first().value()) {
                    left.add(RidRange.of(next, taken.first().value() - 1));
                }
                next = taken.last().value() + 1;
            }
            if (next <= range.last().value()) {
                left.add(RidRange.of(next, range.last().value()));
            }
        }
        return new RidSet(left);
    }
}
