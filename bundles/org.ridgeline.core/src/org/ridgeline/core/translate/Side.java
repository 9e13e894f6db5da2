/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DrawnMapping;

/**
 * What the DMA side and the MSI side of a translation do differently: how a mapping turns requester IDs into outputs.
 *
 * @param <R> the kind of range
 */
abstract class Side<R extends MappedRange<R>> {

    private static final long OUTPUT_LIMIT = 0x100000000L;

    private final MappingReach reach;

    Side(MappingReach reach) {
        this.reach = reach;
    }

    /** The output that the mapping gives its {@link MappingReach#anchorOf anchor} if somebody wrote one. */
    abstract Optional<Long> explicitOutput(DrawnMapping mapping);

    /** What is added to a requester ID of the segment where nobody wrote an output. */
    abstract long defaultShift(DrawnMapping mapping, int segment);

    /** Whether the mapping leads anywhere. */
    abstract boolean leadsSomewhere(DrawnMapping mapping);

    /** What the mapping leads to, outputs aside; equal for mappings of one target. */
    abstract Object target(DrawnMapping mapping);

    /** The range with its output. */
    abstract R range(RidRange input, DrawnMapping mapping, long firstOutput);

    /** The ranges of painted stretches, ascending; outputs that do not fit 32 bits are left out and their mappings noted. */
    final RangeTable<R> ranges(List<Painted> painted, int segment, Set<DrawnMapping> overflowing) {
        List<R> ranges = new ArrayList<>();
        for (Painted stretch : painted) {
            if (!leadsSomewhere(stretch.mapping())) {
                continue;
            }
            long shift = shift(stretch.mapping(), segment);
            long low = Math.max(stretch.input().first().value(), -shift);
            long high = Math.min(stretch.input().last().value(), OUTPUT_LIMIT - 1 - shift);
            if (low != stretch.input().first().value() || high != stretch.input().last().value()) {
                overflowing.add(stretch.mapping());
            }
            if (low <= high) {
                ranges.add(range(RidRange.of((int) low, (int) high), stretch.mapping(), low + shift));
            }
        }
        return RangeTable.merging(ranges);
    }

    /**
     * What the mapping says of every requester ID of the segment that it covers; mappings that say the same do not contradict each other.
     */
    final Object meaning(DrawnMapping mapping, int segment) {
        return leadsSomewhere(mapping) ? List.of(target(mapping), shift(mapping, segment)) : "bypass";
    }

    private long shift(DrawnMapping mapping, int segment) {
        Rid anchor = reach.anchorOf(mapping);
        return explicitOutput(mapping).map(output -> output - anchor.value()).orElseGet(() -> defaultShift(mapping, segment));
    }
}
