/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.firmware.readback.ReadRange;
import org.ridgeline.firmware.readback.ReadTable;
import org.ridgeline.firmware.readback.ReadTarget;

/** Turns the answers of a walk into the table that all readers share. */
final class SpanTable {

    private static final long OUTPUTS = 0x100000000L;

    private SpanTable() {
    }

    /** The table of ascending spans; those whose target is not to be had are left out. */
    static ReadTable of(List<IdMap.Span> spans, Function<NodePath, Optional<ReadTarget>> targets) {
        Map<Node, Optional<ReadTarget>> known = new IdentityHashMap<>();
        List<ReadRange> ranges = new ArrayList<>();
        for (IdMap.Span span : spans) {
            if (span.answer() instanceof IdMap.Hit hit) {
                known.computeIfAbsent(hit.target().node(), node -> targets.apply(hit.target())).ifPresent(target -> add(ranges, span, target, hit.output()));
            }
        }
        return ReadTable.of(ranges);
    }

    /** Outputs wrap at 32 bits as the kernel's do. */
    private static void add(List<ReadRange> ranges, IdMap.Span span, ReadTarget target, long output) {
        long beforeWrap = OUTPUTS - output;
        if (span.last() - span.first() < beforeWrap) {
            ranges.add(new ReadRange(RidRange.of(span.first(), span.last()), target, output));
        } else {
            int wrapped = (int) (span.first() + beforeWrap);
            ranges.add(new ReadRange(RidRange.of(span.first(), wrapped - 1), target, output));
            ranges.add(new ReadRange(RidRange.of(wrapped, span.last()), target, 0));
        }
    }
}
