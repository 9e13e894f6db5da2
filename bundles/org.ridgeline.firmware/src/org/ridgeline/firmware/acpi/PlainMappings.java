/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.Translation;

/**
 * Draws what tables list range by range as people would: one connection from a host bridge, without ranges, where that means the same. The
 * hole of a PCI IOMMU then is the automatic one again, and moves with the IOMMU.
 */
final class PlainMappings {

    private final Topology drawn;
    private final Translation wanted;
    private final Map<ElementId, Integer> segments = new HashMap<>();

    private PlainMappings(Topology drawn) {
        this.drawn = drawn;
        this.wanted = Translation.of(drawn);
        for (PciHostBridge bridge : drawn.hostBridges()) {
            segments.put(bridge.id(), bridge.segment());
        }
    }

    /** A topology with the same translation. */
    static Topology in(Topology drawn) {
        if (drawn.hostBridges().isEmpty()) {
            return drawn;
        }
        return new PlainMappings(drawn).simplified();
    }

    private Topology simplified() {
        Set<Integer> dma = targets(drawn.dmaMappings(), mapping -> mapping.iommu().orElseThrow());
        Set<Integer> msi = targets(drawn.msiMappings(), MsiMapping::controller);
        Translation all = Translation.of(with(dma, msi));
        Topology plain = with(dma.stream().filter(segment -> dmaOf(all, segment).equals(dmaOf(wanted, segment)))
                .collect(Collectors.toSet()), msi.stream().filter(segment -> msiOf(all, segment).equals(msiOf(wanted, segment)))
                .collect(Collectors.toSet()));
        // A default depends on what else an IOMMU serves: what stays a range may have changed it.
        Translation outcome = Translation.of(plain);
        boolean same = wanted.segments().keySet().stream()
                .allMatch(segment -> dmaOf(outcome, segment).equals(dmaOf(wanted, segment))
                && msiOf(outcome, segment).equals(msiOf(wanted, segment)));
        return same ? plain : drawn;
    }

    /** The segments all of whose connections of a kind lead to one target. */
    private <M extends DrawnMapping> Set<Integer> targets(List<M> mappings, Function<M, ElementId> target) {
        Map<Integer, Set<ElementId>> found = new HashMap<>();
        for (M mapping : mappings) {
            Integer segment = segments.get(mapping.source());
            if (segment != null) {
                found.computeIfAbsent(segment, key -> new HashSet<>()).add(target.apply(mapping));
            }
        }
        return found.entrySet().stream().filter(entry -> entry.getValue().size() == 1).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private Topology with(Set<Integer> plainDma, Set<Integer> plainMsi) {
        List<DmaMapping> dma = new ArrayList<>();
        Set<ElementId> sources = new HashSet<>();
        for (DmaMapping mapping : drawn.dmaMappings()) {
            if (!plainDma.contains(segments.getOrDefault(mapping.source(), -1))) {
                dma.add(mapping);
            } else if (sources.add(mapping.source())) {
                dma.add(new DmaMapping(mapping.id(), mapping.name(), mapping.source(), mapping.iommu(), OptionalLong.empty(),
                        OptionalLong.empty(), List.of()));
            }
        }
        List<MsiMapping> msi = new ArrayList<>();
        sources.clear();
        for (MsiMapping mapping : drawn.msiMappings()) {
            if (!plainMsi.contains(segments.getOrDefault(mapping.source(), -1))) {
                msi.add(mapping);
            } else if (sources.add(mapping.source())) {
                msi.add(new MsiMapping(mapping.id(), mapping.name(), mapping.source(), mapping.controller(), OptionalLong.empty(),
                        OptionalLong.empty(), OptionalLong.empty()));
            }
        }
        return new Topology(drawn.name(), drawn.compatible(), drawn.target(), drawn.numbering(), drawn.firmware(), drawn.oem(),
                drawn.hostBridges(), drawn.platformDevices(), drawn.mmioIommus(), drawn.msiControllers(), drawn.interruptControllers(),
                drawn.reservedRegions(), dma, msi);
    }

    private static Optional<?> dmaOf(Translation translation, int segment) {
        return Optional.ofNullable(translation.segments().get(segment)).map(SegmentTranslation::dma)
                .map(table -> table.effective().ranges());
    }

    private static Optional<?> msiOf(Translation translation, int segment) {
        return Optional.ofNullable(translation.segments().get(segment)).map(SegmentTranslation::msi)
                .map(table -> table.effective().ranges());
    }
}
