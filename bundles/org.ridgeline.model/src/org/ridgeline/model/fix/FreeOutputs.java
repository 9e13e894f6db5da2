/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** The output IDs of one IOMMU or MSI controller that are in use, and room beside them. */
final class FreeOutputs {

    private final List<Used> used = new ArrayList<>();
    private final long limit;

    private record Used(long first, long last) {
    }

    /** Output IDs of so many bits, 1 to 32. */
    FreeOutputs(int bits) {
        limit = 1L << bits;
    }

    /** Notes a range that is in use, both ends included. */
    void use(long first, long last) {
        used.add(new Used(first, last));
    }

    /**
     * Room for a range behind all that is in use, or else the lowest room; it begins at a multiple of its size rounded up to a power of
     * two.
     */
    OptionalLong roomFor(long size) {
        long step = Long.highestOneBit(Math.max(1, size * 2 - 1));
        long behind = roundUp(used.stream().mapToLong(Used::last).max().orElse(-1) + 1, step);
        if (behind + size <= limit) {
            return OptionalLong.of(behind);
        }
        long start = 0;
        for (Used range : used.stream().sorted(Comparator.comparingLong(Used::first)).toList()) {
            if (start + size <= range.first()) {
                break;
            }
            start = Math.max(start, roundUp(range.last() + 1, step));
        }
        return start + size <= limit ? OptionalLong.of(start) : OptionalLong.empty();
    }

    private static long roundUp(long number, long step) {
        return (number + step - 1) / step * step;
    }
}
