/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;

/**
 * The root complexes: one node a segment, because Linux looks at the first of a segment alone. What an SMMU translates leads to the SMMU,
 * everything else that sends messages straight to the ITS, the hole of a PCI IOMMU among it.
 */
final class RootComplexNodes {

    private static final long ATS = 1;

    private final Translation translation;
    private final Occupants occupants;
    private final List<String> notes;

    RootComplexNodes(Translation translation, Occupants occupants, List<String> notes) {
        this.translation = translation;
        this.occupants = occupants;
        this.notes = notes;
    }

    List<PlannedNode> nodes() {
        return translation.segments().values().stream().map(this::node).toList();
    }

    /**
     * Of several host bridges the node claims only what holds for each: masters that drive fewer bits or do not snoop would otherwise fail.
     */
    private PlannedNode node(SegmentTranslation segment) {
        List<PciHostBridge> bridges =
                translation.topology().hostBridges().stream().filter(bridge -> bridge.segment() == segment.segment()).toList();
        boolean coherent = bridges.stream().allMatch(bridge -> bridge.hardware().coherent());
        boolean ats = bridges.stream().allMatch(bridge -> bridge.hardware().ats());
        int bits = bridges.stream().mapToInt(bridge -> bridge.hardware().addressBits()).min().orElse(64);
        String names = bridges.stream().map(PciHostBridge::name).collect(Collectors.joining(", "));
        return new PlannedNode(bridges.getFirst(),
                new RootComplex(coherent ? MemoryAccess.COHERENT : MemoryAccess.NON_COHERENT, ats ? ATS : 0, segment.segment(), bits),
                mappings(segment), "PCI segment " + segment.segment() + ": " + names);
    }

    private List<PlannedMapping> mappings(SegmentTranslation segment) {
        Optional<PlannedMapping> single = single(segment);
        if (single.isPresent()) {
            return List.of(single.get());
        }
        List<PlannedMapping> mappings = new ArrayList<>();
        List<RidRange> translated = new ArrayList<>();
        for (StreamRange range : segment.dma().effective().ranges()) {
            if (IortTargets.isSmmu(range.iommu())) {
                translated.add(range.input());
                mappings.add(PlannedMapping.range(range.input().first().value(), range.input().last().value(), range.first().value(),
                        range.iommu(), occupants.describe(segment.segment(), range.input()) + " to " + range.iommu().name()));
            }
        }
        for (RidRange free : segment.msi().effective().inputs().minus(RidSet.of(translated)).ranges()) {
            for (DeviceIdRange range : segment.msi().effective().within(free)) {
                if (IortTargets.isIts(range.controller())) {
                    mappings.add(PlannedMapping.range(range.input().first().value(), range.input().last().value(), range.first().value(),
                            range.controller(), direct(segment.segment(), range)));
                }
            }
        }
        mappings.sort(Comparator.comparingLong(PlannedMapping::first));
        return mappings;
    }

    /** Where all requester IDs become one, which 65,536 ranges would be too many to say. */
    private Optional<PlannedMapping> single(SegmentTranslation segment) {
        List<StreamRange> streams = segment.dma().effective().ranges();
        if (streams.stream().anyMatch(range -> IortTargets.isSmmu(range.iommu()))) {
            StreamRange any = streams.getFirst();
            return isOne(streams, range -> List.of(range.iommu().id(), range.first()))
                    ? Optional.of(single(any.first().value(), any.iommu()))
                    : Optional.empty();
        }
        List<DeviceIdRange> devices = segment.msi().effective().ranges();
        return isOne(devices, range -> List.of(range.controller().id(), range.first()))
                && IortTargets.isIts(devices.getFirst().controller())
                ? Optional.of(single(devices.getFirst().first().value(), devices.getFirst().controller())) : Optional.empty();
    }

    private static <R> boolean isOne(List<R> ranges, Function<R, Object> output) {
        return ranges.size() == RidRange.ALL.size() && ranges.stream().map(output).distinct().limit(2).count() == 1;
    }

    private PlannedMapping single(long output, Element target) {
        notes.add("the masks make one of all requester IDs: in the IORT a single mapping to " + target.name()
                + String.format(" says so, 0x%x for every function", output));
        return PlannedMapping.single(output, target, "every function to " + target.name());
    }

    private String direct(int segment, DeviceIdRange range) {
        String why = occupants.hasIommu(segment, range.input()) ? "hole: " : "no SMMU: ";
        return occupants.only(segment, range.input()).map(name -> why + name)
                .orElseGet(() -> occupants.describe(segment, range.input()) + ", no SMMU") + ", straight to the ITS "
                + range.controller().name();
    }
}
