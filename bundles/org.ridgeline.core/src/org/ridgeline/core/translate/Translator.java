/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ridgeline.core.enumerate.Enumeration;
import org.ridgeline.core.id.DeviceId;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.id.StreamId;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementIndex;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.Topology;

/** Turns the drawn mappings of a topology into its {@link Translation}. Holes, splits and merges happen here and nowhere else. */
final class Translator {

    private final Topology topology;
    private final ElementIndex index;
    private final Enumeration enumeration;
    private final MappingReach reach;
    private final DmaSide dmaSide;
    private final MsiSide msiSide;
    private final List<Ambiguity> ambiguities = new ArrayList<>();
    private final Set<DrawnMapping> overflowing = new LinkedHashSet<>();

    Translator(Topology topology, ElementIndex index, Enumeration enumeration) {
        this.topology = topology;
        this.index = index;
        this.enumeration = enumeration;
        this.reach = new MappingReach(topology, index, enumeration);
        this.dmaSide = new DmaSide(topology, index, reach);
        this.msiSide = new MsiSide(topology, index, reach);
    }

    Translation translate() {
        SortedMap<Integer, List<PciHostBridge>> bridges =
                topology.hostBridges().stream().collect(Collectors.groupingBy(PciHostBridge::segment, TreeMap::new, Collectors.toList()));
        SortedMap<Integer, List<DmaMapping>> dma = bySegment(topology.dmaMappings());
        SortedMap<Integer, List<MsiMapping>> msi = bySegment(topology.msiMappings());
        SortedMap<Integer, SegmentTranslation> segments = new TreeMap<>();
        bridges.forEach((segment, its) -> segments.put(segment,
                translate(segment, its, dma.getOrDefault(segment, List.of()), msi.getOrDefault(segment, List.of()))));
        List<PlatformStreams> streams = topology.dmaMappings().stream().flatMap(mapping -> platformStreams(mapping).stream()).toList();
        List<WiredDeviceId> devices = topology.msiMappings().stream().flatMap(mapping -> wiredDeviceId(mapping).stream()).toList();
        return new Translation(topology, index, enumeration, segments, streams, devices, List.copyOf(ambiguities),
                List.copyOf(overflowing));
    }

    private <M extends DrawnMapping> SortedMap<Integer, List<M>> bySegment(List<M> mappings) {
        return mappings.stream().collect(Collectors.groupingBy(reach::segmentOf, TreeMap::new, Collectors.toList()));
    }

    private SegmentTranslation translate(int segment, List<PciHostBridge> bridges, List<DmaMapping> dma, List<MsiMapping> msi) {
        MaskPlan dmaMask = new MaskPlan(bridges, PciHostBridge::iommuMapMask);
        MaskPlan msiMask = new MaskPlan(bridges, PciHostBridge::msiMapMask);
        RidSet holes = dmaMask.masked(reach.iommuRids(segment));
        List<Painted> dmaPainted = paint(segment, dma, holes, dmaSide);
        List<Painted> msiPainted = paint(segment, msi, RidSet.EMPTY, msiSide);
        return new SegmentTranslation(segment, dmaMask.apply(dmaSide.ranges(dmaPainted, segment, overflowing)),
                msiMask.apply(msiSide.ranges(msiPainted, segment, overflowing)), dmaPainted, msiPainted, holes);
    }

    private List<Painted> paint(int segment, List<? extends DrawnMapping> mappings, RidSet holes, Side<?> side) {
        List<Coverage> coverages = new ArrayList<>();
        // Equal meanings become one object, so that to compare many mappings that agree costs next to nothing.
        Map<Object, Object> meanings = new HashMap<>();
        for (int order = 0; order < mappings.size(); order++) {
            DrawnMapping mapping = mappings.get(order);
            RidSet covered = RidSet.of(reach.covered(mapping));
            RidSet left = reach.leavesHoles(mapping) ? covered.minus(holes) : covered;
            int rank = reach.rankOf(mapping);
            Object meaning = meanings.computeIfAbsent(side.meaning(mapping, segment), same -> same);
            for (RidRange range : left.ranges()) {
                coverages.add(new Coverage(range, mapping, rank, order, meaning));
            }
        }
        Painter painter = new Painter(segment);
        painter.paint(coverages);
        ambiguities.addAll(painter.ambiguities());
        return painter.painted();
    }

    private List<PlatformStreams> platformStreams(DmaMapping mapping) {
        if (mapping.isBypass() || !(index.get(mapping.source()) instanceof PlatformDevice device)) {
            return List.of();
        }
        List<Long> cells = mapping.outputCells();
        long first = cells.isEmpty() ? mapping.inputBase().orElse(0) : cells.getFirst();
        long count = mapping.count().orElse(1);
        if (first + count - 1 > 0xffffffffL) {
            overflowing.add(mapping);
            return List.of();
        }
        StreamId stream = new StreamId(first, cells.stream().skip(1).toList());
        return List.of(new PlatformStreams(device, mapping, index.get(mapping.iommu().get(), Iommu.class), stream, count));
    }

    private List<WiredDeviceId> wiredDeviceId(MsiMapping mapping) {
        Element source = index.get(mapping.source());
        if (!(source instanceof PlatformDevice) && !(source instanceof MmioIommu)) {
            return List.of();
        }
        DeviceId device = new DeviceId(mapping.outputBase().orElse(mapping.inputBase().orElse(0)));
        return List.of(new WiredDeviceId(source, mapping, index.get(mapping.controller(), MsiController.class), device));
    }
}
