/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.claims;

/**
 * One entry of a map as it stands in the bytes.
 *
 * @param place        where it stands, as people read it, for example {@code /pcie@10000000: iommu-map[1]} or {@code IORT @0xa0 map[2]}
 * @param firstSegment the lowest PCI segment it speaks of; 0 where the format leaves the segment to the map
 * @param lastSegment  the highest PCI segment it speaks of
 * @param inputBase    the first input ID, 0 to 0xffffffff
 * @param inputCount   how many input IDs, 0 to 0x100000000; negative where the entry ends before it begins
 * @param outputBase   the first output ID, 0 to 0xffffffff
 * @param target       what it leads to
 * @param matchesAll   whether it matches every input ID whatever its range says (IORT single mapping)
 * @param cells        how many specifier cells it was read with; 1 in tables
 */
public record ClaimedEntry(String place, int firstSegment, int lastSegment, long inputBase, long inputCount, long outputBase,
        ClaimedTarget target, boolean matchesAll, int cells) {

    /** An entry of one specifier cell. */
    public ClaimedEntry(String place, int firstSegment, int lastSegment, long inputBase, long inputCount, long outputBase,
            ClaimedTarget target, boolean matchesAll) {
        this(place, firstSegment, lastSegment, inputBase, inputCount, outputBase, target, matchesAll, 1);
    }

    /** The last input ID; meaningless for an empty entry. */
    public long inputLast() {
        return inputBase + inputCount - 1;
    }

    /** Whether a segment and an input ID are in both entries. */
    public boolean overlaps(ClaimedEntry other) {
        return inputCount > 0 && other.inputCount > 0 && firstSegment <= other.lastSegment && other.firstSegment <= lastSegment
                && inputBase <= other.inputLast() && other.inputBase <= inputLast();
    }
}
