/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.BusRange;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.firmware.readback.ReadRange;
import org.ridgeline.firmware.readback.ReadTable;
import org.ridgeline.firmware.readback.SegmentReading;

/**
 * Makes host bridges of PCI segments: one a segment, and one more for each bus on which the tables place an IOMMU, since they name no
 * bridges.
 */
final class SegmentImport {

    private final Optional<Iort> iort;
    private final SortedMap<Integer, SegmentReading> readings;
    private final SingleMappings singles;
    private final TablePlatform platform;
    private final List<BridgeImport> bridges = new ArrayList<>();

    SegmentImport(Optional<Iort> iort, SortedMap<Integer, SegmentReading> readings, SingleMappings singles, TablePlatform platform) {
        this.iort = iort;
        this.readings = readings;
        this.singles = singles;
        this.platform = platform;
    }

    /** Makes the host bridges and the IOMMUs on their buses. */
    void addBridges() {
        SortedSet<Integer> segments = new TreeSet<>(readings.keySet());
        platform.pciIommus().forEach(address -> segments.add(address.segment()));
        segments.forEach(this::addBridges);
    }

    /** Draws the mappings, once all IOMMUs are there. */
    void draw() {
        for (BridgeImport bridge : bridges) {
            SegmentReading reading = readings.getOrDefault(bridge.segment(), SegmentReading.EMPTY);
            boolean single = bridge.buses().first() == 0 ? singles.draw(bridge) : singles.hasStream(bridge.segment());
            if (!single) {
                draw(bridge, reading.dma(), IortGoal.IOMMU);
            }
            draw(bridge, reading.msi(), IortGoal.MSI);
        }
    }

    private void addBridges(int segment) {
        TreeSet<Integer> roots = new TreeSet<>();
        roots.add(0);
        platform.pciIommus().stream().filter(address -> address.segment() == segment).forEach(address -> roots.add(address.rid().bus()));
        HostBridgeHardware hardware = hardware(segment);
        for (int first : roots) {
            Integer next = roots.higher(first);
            String name = platform.names().name("pcie" + segment + (first == 0 ? "" : String.format("-bus%02x", first)));
            BridgeImport bridge = new BridgeImport(platform, name, segment, new BusRange(first, next == null ? 255 : next - 1), hardware);
            platform.pciIommus().stream().filter(address -> address.segment() == segment && address.rid().bus() == first)
                    .forEach(bridge::addIommu);
            bridges.add(bridge);
            if (first != 0) {
                platform.tell("VIOT",
                        String.format("an IOMMU is on bus 0x%02x of segment %d: it is drawn as a root bus, the tables name no bridges",
                        first, segment));
            }
        }
    }

    private HostBridgeHardware hardware(int segment) {
        HostBridgeHardware plain = HostBridgeHardware.PLAIN;
        for (IortNode node : iort.map(Iort::nodes).orElse(List.of())) {
            if (node.body() instanceof RootComplex complex && complex.segment() == segment) {
                int bits = complex.memoryAddressLimit();
                if (bits < 1 || bits > 64) {
                    platform.tell(node, "an address limit of " + bits + " bits is left out");
                    bits = 64;
                }
                return new HostBridgeHardware(List.of(), OptionalLong.empty(), List.of(), List.of(), plain.interruptSlots(),
                        complex.memory().cacheCoherent() == 1, (complex.atsAttribute() & 1) != 0, bits);
            }
        }
        return plain;
    }

    private void draw(BridgeImport bridge, ReadTable table, IortGoal goal) {
        RidRange buses = RidRange.ofBuses(bridge.buses().first(), bridge.buses().last());
        for (ReadRange range : table.ranges()) {
            Optional<ElementId> target = platform.find(range.target());
            if (target.isPresent() && range.input().overlaps(buses)) {
                ReadRange part = range.part(range.input().intersection(buses));
                OptionalLong first = OptionalLong.of(part.input().first().value());
                OptionalLong count = OptionalLong.of(part.input().size());
                if (goal == IortGoal.IOMMU) {
                    platform.dma(bridge.id(), target.get(), first, count, part.first());
                } else {
                    platform.msi(bridge.id(), target.get(), first, count, part.first());
                }
            }
        }
    }

    /** The requester IDs, by segment, whose streams at an IOMMU lie in an interval. */
    Map<Integer, List<RidRange>> inputsOf(ElementId iommu, long firstStream, long lastStream) {
        Map<Integer, List<RidRange>> inputs = new LinkedHashMap<>();
        readings.forEach((segment, reading) -> {
            for (ReadRange range : reading.dma().ranges()) {
                long from = Math.max(firstStream, range.first());
                long to = Math.min(lastStream, range.first() + range.input().size() - 1);
                if (from <= to && platform.find(range.target()).filter(iommu::equals).isPresent()) {
                    int start = range.input().first().value();
                    inputs.computeIfAbsent(segment, key -> new ArrayList<>())
                            .add(RidRange.of((int) (start + from - range.first()), (int) (start + to - range.first())));
                }
            }
        });
        return inputs;
    }

    /** The function there, made if need be; empty if its bus is no root bus, because the tables do not say how it is reached. */
    Optional<ElementId> functionAt(PciAddress address) {
        return bridges.stream().filter(bridge -> bridge.segment() == address.segment() && bridge.buses().first() == address.rid().bus())
                .findFirst()
                .map(bridge -> bridge.endpointAt(address.rid()));
    }

    /** All host bridges. */
    List<PciHostBridge> bridges() {
        return bridges.stream().map(BridgeImport::build).toList();
    }
}
