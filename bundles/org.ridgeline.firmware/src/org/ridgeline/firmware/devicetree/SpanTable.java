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
import org.ridgeline.firmware.readback.InputRange;
import org.ridgeline.firmware.readback.InputTable;
import org.ridgeline.firmware.readback.ReadRange;
import org.ridgeline.firmware.readback.ReadTable;
import org.ridgeline.firmware.readback.ReadTarget;

/** Turns the answers of a walk into the table that all readers share. */
final class SpanTable {

    private static final long OUTPUTS = 0x100000000L;

    private SpanTable() {
    }

    /** The table of ascending spans of requester IDs; those whose target is not to be had are left out. */
    static ReadTable of(List<IdMap.Span> spans, Function<NodePath, Optional<ReadTarget>> targets) {
        return ReadTable.of(inputs(spans, targets).stream()
                .map(range -> new ReadRange(RidRange.of((int) range.first(), (int) range.last()), range.target(), range.output(),
                range.further())).toList());
    }

    /** The table of ascending spans of a bus that is no PCI bus. */
    static InputTable ofBus(List<IdMap.Span> spans, Function<NodePath, Optional<ReadTarget>> targets) {
        return InputTable.of(inputs(spans, targets));
    }

    private static List<InputRange> inputs(List<IdMap.Span> spans, Function<NodePath, Optional<ReadTarget>> targets) {
        Map<Node, Optional<ReadTarget>> known = new IdentityHashMap<>();
        List<InputRange> ranges = new ArrayList<>();
        for (IdMap.Span span : spans) {
            if (span.answer() instanceof IdMap.Hit hit) {
                known.computeIfAbsent(hit.target().node(), node -> targets.apply(hit.target()))
                        .ifPresent(target -> add(ranges, span, target, hit));
            }
        }
        return ranges;
    }

    /** Outputs wrap at 32 bits as the kernel's do. */
    private static void add(List<InputRange> ranges, IdMap.Span span, ReadTarget target, IdMap.Hit hit) {
        long beforeWrap = OUTPUTS - hit.output();
        if (span.last() - span.first() < beforeWrap) {
            ranges.add(new InputRange(span.first(), span.last(), target, hit.output(), hit.further(), false));
        } else {
            long wrapped = span.first() + beforeWrap;
            ranges.add(new InputRange(span.first(), wrapped - 1, target, hit.output(), hit.further(), false));
            ranges.add(new InputRange(wrapped, span.last(), target, 0, hit.further(), false));
        }
    }
}
