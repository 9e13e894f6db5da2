/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ridgeline.acpi.iort.MemoryRange;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.core.translate.AliasStream;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.Translation;

/** Reserved memory that SMMUs must keep mapped for their masters; Linux believes it from table revision 5 on. */
final class MemoryRangeNodes {

    private static final long REMAPPABLE = 1;
    private static final long PRIVILEGED = 1 << 1;
    /** Attribute 5, normal memory, write back: what RAM is. */
    private static final long WRITE_BACK = 5 << 2;
    private static final long GRANULE = 0x10000;

    private final Translation translation;
    private final List<String> notes;

    MemoryRangeNodes(Translation translation, List<String> notes) {
        this.translation = translation;
        this.notes = notes;
    }

    List<PlannedNode> nodes(int tableRevision) {
        List<PlannedNode> nodes = new ArrayList<>();
        for (ReservedMemoryRegion region : translation.topology().reservedRegions()) {
            List<PlannedMapping> mappings = mappings(region);
            if (mappings.isEmpty()) {
                notes.add(region.name() + " is left out of the IORT: no SMMU translates any of its masters");
            } else if (tableRevision < 5) {
                notes.add(region.name() + " is left out of the IORT: revision " + tableRevision
                        + " holds no reserved memory, revision 5 does");
            } else {
                long flags = (region.remappable() ? REMAPPABLE : 0) | (region.privileged() ? PRIVILEGED : 0) | WRITE_BACK;
                nodes.add(new PlannedNode(region, new MemoryRange(flags, List.of(window(region))), mappings, region.name()));
            }
        }
        return nodes;
    }

    /** The table counts in 64 KiB; a region that does not is widened to what covers it. */
    private MemoryRange.Window window(ReservedMemoryRegion region) {
        long base = region.window().base();
        long end = base + (region.window().size() - 1);
        long first = base & -GRANULE;
        long length = (end | GRANULE - 1) - first + 1;
        if (first != base || length != region.window().size()) {
            notes.add(String.format("%s is widened in the IORT to whole 64 KiB: 0x%x-0x%x", region.name(), first, end | GRANULE - 1));
        }
        return new MemoryRange.Window(first, length);
    }

    private List<PlannedMapping> mappings(ReservedMemoryRegion region) {
        Map<ElementId, Iommu> smmus = new LinkedHashMap<>();
        Map<ElementId, TreeMap<Long, String>> streams = new LinkedHashMap<>();
        for (ElementId master : region.masters()) {
            for (PlatformStreams of : translation.platformStreams()) {
                if (of.device().id().equals(master) && IortTargets.isSmmu(of.iommu())) {
                    for (long i = 0; i < of.count(); i++) {
                        note(of.iommu(), of.first().value() + i, of.device().name(), smmus, streams);
                    }
                }
            }
            translation.enumeration().find(master).ifPresent(function -> note(function, smmus, streams));
        }
        List<PlannedMapping> mappings = new ArrayList<>();
        streams.forEach((id, its) -> its.forEach((stream, name) -> extend(mappings, stream, smmus.get(id), name)));
        return mappings;
    }

    private void note(EnumeratedFunction function, Map<ElementId, Iommu> smmus, Map<ElementId, TreeMap<Long, String>> streams) {
        for (AliasStream answer : translation.streams(function)) {
            answer.range().ifPresent(range -> note(range.iommu(), answer.stream().orElseThrow().value(), function.name(), smmus, streams));
        }
    }

    private static void note(Iommu iommu, long stream, String name, Map<ElementId, Iommu> smmus,
            Map<ElementId, TreeMap<Long, String>> streams) {
        if (IortTargets.isSmmu(iommu)) {
            smmus.put(iommu.id(), iommu);
            streams.computeIfAbsent(iommu.id(), id -> new TreeMap<>()).putIfAbsent(stream, name);
        }
    }

    /** Only the output IDs of a memory range mean anything; equal inputs keep its mappings apart as well. */
    private static void extend(List<PlannedMapping> mappings, long stream, Iommu smmu, String name) {
        PlannedMapping last = mappings.isEmpty() ? null : mappings.getLast();
        if (last != null && last.target().id().equals(smmu.id()) && last.last() + 1 == stream) {
            String names = last.comment().contains(name) ? last.comment() : last.comment() + ", " + name;
            mappings.set(mappings.size() - 1, PlannedMapping.range(last.first(), stream, last.output(), smmu, names));
        } else {
            mappings.add(PlannedMapping.range(stream, stream, stream, smmu, name));
        }
    }
}
