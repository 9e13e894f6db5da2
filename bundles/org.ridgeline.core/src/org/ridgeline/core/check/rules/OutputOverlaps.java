/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.Painted;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;

/** Finds ranges whose outputs meet at one IOMMU or MSI controller although no two devices that exist meet there yet. */
final class OutputOverlaps {

    private final Translation translation;

    OutputOverlaps(Translation translation) {
        this.translation = translation;
    }

    /**
     * Two ranges that meet.
     *
     * @param target  the identity of the IOMMU or MSI controller
     * @param mapping the mapping behind the second range
     * @param other   the mapping behind the first range
     * @param message what is wrong
     */
    record Overlap(ElementId target, Element mapping, Element other, String message) {
    }

    private record Output(Element target, String targetName, long first, long last, int segment, RidRange input, Element mapping,
            String unit) {
    }

    List<Overlap> streams() {
        List<Output> outputs = new ArrayList<>();
        for (SegmentTranslation segment : translation.segments().values()) {
            for (StreamRange range : segment.dma().drawn().ranges()) {
                outputs.add(new Output(range.iommu(), range.iommu().name(), range.first().value(), range.last().value(), segment.segment(),
                        range.input(), origin(segment.dmaOrigin(), range.input()), "stream IDs"));
            }
        }
        return overlaps(outputs);
    }

    List<Overlap> deviceIds() {
        List<Output> outputs = new ArrayList<>();
        for (SegmentTranslation segment : translation.segments().values()) {
            for (DeviceIdRange range : segment.msi().drawn().ranges()) {
                if (range.controller().takesDeviceIds()) {
                    outputs.add(new Output(range.controller(), range.controller().name(), range.first().value(), range.last().value(),
                            segment.segment(), range.input(), origin(segment.msiOrigin(), range.input()), "device IDs"));
                }
            }
        }
        return overlaps(outputs);
    }

    /** The mapping behind the beginning of a range; a range that is there has one. */
    private static Element origin(List<Painted> origins, RidRange input) {
        int low = 0;
        int high = origins.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origins.get(middle).input().last().compareTo(input.first()) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (Element) origins.get(low).mapping();
    }

    /** Sorted by target and first output only neighbours, or the one that reaches furthest so far, can meet. */
    private static List<Overlap> overlaps(List<Output> outputs) {
        List<Output> sorted = outputs.stream().sorted(Comparator.comparing((Output output) -> output.target().id())
                .thenComparingLong(Output::first).thenComparingInt(Output::segment).thenComparing(Output::input)).toList();
        List<Overlap> found = new ArrayList<>();
        Output furthest = null;
        for (Output output : sorted) {
            boolean meets = furthest != null && furthest.target().id().equals(output.target().id()) && output.first() <= furthest.last();
            if (meets) {
                found.add(new Overlap(output.target().id(), output.mapping(), furthest.mapping(), message(furthest, output)));
            }
            if (!meets || output.last() > furthest.last()) {
                furthest = output;
            }
        }
        return found;
    }

    private static String message(Output one, Output other) {
        return String.format("requester IDs %04x:%s and %04x:%s get the same %s of %s from 0x%x on", one.segment(), one.input(),
                other.segment(), other.input(), other.unit(), other.targetName(), other.first());
    }
}
