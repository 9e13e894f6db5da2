/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.StreamDeviceIds;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;

/**
 * The stream IDs of SMMUs that have device IDs, in as few mappings as possible: stream IDs that nobody uses do not part two that go on in
 * step.
 */
final class SmmuMessages {

    private final Translation translation;
    private final StreamDeviceIds chain;

    SmmuMessages(Translation translation) {
        this.translation = translation;
        this.chain = new StreamDeviceIds(translation);
    }

    List<PlannedMapping> mappings(MmioIommu smmu) {
        List<StreamDeviceIds.Range> ranges = chain.of(smmu);
        if (ranges.isEmpty()) {
            return List.of();
        }
        TreeMap<Long, Long> used = usedStreams(smmu);
        List<PlannedMapping> mappings = new ArrayList<>();
        for (StreamDeviceIds.Range range : ranges) {
            long first = range.first().value();
            long device = range.device().value();
            PlannedMapping previous = mappings.isEmpty() ? null : mappings.getLast();
            boolean joins = previous != null && previous.target().id().equals(range.controller().id())
                    && device - first == previous.output() - previous.first() && isUnused(used, previous.last() + 1, first - 1);
            if (joins) {
                mappings.removeLast();
                first = previous.first();
                device = previous.output();
            }
            mappings.add(PlannedMapping.range(first, range.last().value(), device, range.controller(), String.format(
                    "stream IDs 0x%x-0x%x to the ITS %s", first, range.last().value(), range.controller().name())));
        }
        return mappings;
    }

    private static boolean isUnused(TreeMap<Long, Long> used, long first, long last) {
        Map.Entry<Long, Long> below = used.floorEntry(last);
        return first > last || below == null || below.getValue() < first;
    }

    /** The stream IDs of an SMMU that anything uses: the last by the first of each run, runs disjoint. */
    private TreeMap<Long, Long> usedStreams(MmioIommu smmu) {
        TreeMap<Long, Long> used = new TreeMap<>();
        for (SegmentTranslation segment : translation.segments().values()) {
            for (StreamRange range : segment.dma().effective().ranges()) {
                if (range.iommu().id().equals(smmu.id())) {
                    used.merge(range.first().value(), range.last().value(), Math::max);
                }
            }
        }
        for (PlatformStreams streams : translation.platformStreams()) {
            if (streams.iommu().id().equals(smmu.id())) {
                used.merge(streams.first().value(), streams.last().value(), Math::max);
            }
        }
        return disjoint(used);
    }

    private static TreeMap<Long, Long> disjoint(TreeMap<Long, Long> runs) {
        TreeMap<Long, Long> merged = new TreeMap<>();
        for (Map.Entry<Long, Long> run : runs.entrySet()) {
            Map.Entry<Long, Long> last = merged.lastEntry();
            if (last != null && run.getKey() <= last.getValue()) {
                merged.put(last.getKey(), Math.max(last.getValue(), run.getValue()));
            } else {
                merged.put(run.getKey(), run.getValue());
            }
        }
        return merged;
    }
}
