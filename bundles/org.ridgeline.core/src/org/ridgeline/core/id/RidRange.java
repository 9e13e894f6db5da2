/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.id;

/**
 * A run of requester IDs, both ends included: the interval in which every rule of the field can be put without an off-by-one.
 *
 * @param first the lowest RID
 * @param last  the highest RID, not below {@code first}
 */
public record RidRange(Rid first, Rid last) implements Comparable<RidRange> {

    /** All 65,536 RIDs of a segment. */
    public static final RidRange ALL = new RidRange(Rid.MIN, Rid.MAX);

    /** Refuses an empty range. */
    public RidRange {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("range ends at " + last + " before it begins at " + first);
        }
    }

    /** The range between two RID numbers, both included. */
    public static RidRange of(int first, int last) {
        return new RidRange(new Rid(first), new Rid(last));
    }

    /** The range that holds one RID. */
    public static RidRange single(Rid rid) {
        return new RidRange(rid, rid);
    }

    /** All functions of the buses from {@code first} to {@code last}, both included. */
    public static RidRange ofBuses(int first, int last) {
        return of(first << 8, last << 8 | 0xff);
    }

    /** How many RIDs the range holds, 1 to 65,536. */
    public int size() {
        return last.value() - first.value() + 1;
    }

    /** Whether the range holds {@code rid}. */
    public boolean contains(Rid rid) {
        return first.value() <= rid.value() && rid.value() <= last.value();
    }

    /** Whether the two ranges share a RID. */
    public boolean overlaps(RidRange other) {
        return first.value() <= other.last.value() && other.first.value() <= last.value();
    }

    /** Whether {@code other} lies whole in this range. */
    public boolean contains(RidRange other) {
        return contains(other.first) && contains(other.last);
    }

    /** The RIDs that both ranges hold; the ranges must {@link #overlaps overlap}. */
    public RidRange intersection(RidRange other) {
        return of(Math.max(first.value(), other.first.value()), Math.min(last.value(), other.last.value()));
    }

    @Override
    public int compareTo(RidRange other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    /** {@code 00:00.0-00:00.7}, or one RID alone. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "-" + last;
    }
}
