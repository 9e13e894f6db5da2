/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.ElementId;

/**
 * The output that a mapping has where nobody wrote one: the requester ID itself, and for a target that serves several segments and takes
 * enough bits, plus the distance to the lowest segment served times 65,536 (the formula of a VIOT PCI range node).
 */
final class DefaultOutput {

    private final Map<ElementId, int[]> served = new HashMap<>();

    /** Notes that mappings from a segment lead to a target. */
    void serve(ElementId target, int segment) {
        int[] span = served.computeIfAbsent(target, id -> new int[] {segment, segment});
        span[0] = Math.min(span[0], segment);
        span[1] = Math.max(span[1], segment);
    }

    /** What is added to a requester ID of the segment on its way to a target that takes {@code bits} bits. */
    long shift(ElementId target, int bits, int segment) {
        int[] span = served.get(target);
        long highest = (long) (span[1] - span[0]) << 16 | 0xffff;
        return highest >>> bits == 0 ? (long) (segment - span[0]) << 16 : 0;
    }

    /** Notes all mappings of a list; {@code segmentOf} answers -1 for a mapping that is no part of PCI. */
    <M extends DrawnMapping> void serveAll(Iterable<M> mappings, Function<M, ElementId> target, ToIntFunction<M> segmentOf) {
        for (M mapping : mappings) {
            int segment = segmentOf.applyAsInt(mapping);
            ElementId id = target.apply(mapping);
            if (segment >= 0 && id != null) {
                serve(id, segment);
            }
        }
    }
}
