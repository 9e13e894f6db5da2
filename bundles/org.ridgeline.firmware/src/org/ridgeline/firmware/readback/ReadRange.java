/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import java.util.List;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;

/**
 * Requester IDs for which a look-up gives one target and outputs rising in step.
 *
 * @param input  the requester IDs
 * @param target what they reach
 * @param first  the output (stream ID or device ID) of the first one, 0 to 0xffffffff
 * @param further the specifier cells after the output; those at the end that are 0 are dropped, as if they were not written
 */
public record ReadRange(RidRange input, ReadTarget target, long first, List<Long> further) {

    /** Keeps its own copy of the list. */
    public ReadRange {
        further = withoutTrailingZeros(further);
    }

    /** Outputs of one cell. */
    public ReadRange(RidRange input, ReadTarget target, long first) {
        this(input, target, first, List.of());
    }

    static List<Long> withoutTrailingZeros(List<Long> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1) == 0) {
            size--;
        }
        return List.copyOf(cells.subList(0, size));
    }

    /** The output of a requester ID in the range. */
    public long outputOf(Rid rid) {
        return first + rid.value() - input.first().value();
    }

    /** What this range says of a part of its input. */
    public ReadRange part(RidRange part) {
        return new ReadRange(part, target, outputOf(part.first()), further);
    }

    /** Whether {@code next} follows without a gap in input and output. */
    boolean isContinuedBy(ReadRange next) {
        return next.input.first().value() == input.last().value() + 1 && next.target.equals(target) && next.further.equals(further)
                && next.first == first + input.size();
    }
}
