/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import java.util.List;

/**
 * Input IDs of what sits on a bus that is no PCI bus, for which a look-up gives one target; they are 32 bits wide.
 *
 * @param first    the first, 0 to 0xffffffff
 * @param last     the last, included
 * @param target   what they reach
 * @param output   the output (stream ID or device ID) of the first, 0 to 0xffffffff
 * @param further  the specifier cells after the output; those at the end that are 0 are dropped, as if they were not written
 * @param constant whether all have that output; else outputs rise in step
 */
public record InputRange(long first, long last, ReadTarget target, long output, List<Long> further, boolean constant) {

    /** Keeps its own copy of the list. */
    public InputRange {
        further = ReadRange.withoutTrailingZeros(further);
    }

    /** Outputs of one cell that rise in step. */
    public InputRange(long first, long last, ReadTarget target, long output) {
        this(first, last, target, output, List.of(), false);
    }

    /** What this range says of a part of its input. */
    InputRange part(long from, long to) {
        return new InputRange(from, to, target, constant ? output : output + from - first, further, constant);
    }

    /** Whether {@code next} follows without a gap in input and output. */
    boolean isContinuedBy(InputRange next) {
        return !constant && !next.constant && next.first == last + 1 && next.target.equals(target) && next.further.equals(further)
                && next.output == output + last - first + 1;
    }
}
