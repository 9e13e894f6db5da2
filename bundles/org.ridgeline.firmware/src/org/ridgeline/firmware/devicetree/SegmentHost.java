/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ridgeline.core.topology.AddressWindow;
import org.ridgeline.core.topology.BusRange;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.Topology;

/**
 * The host bridges of one segment, which are one node in a device tree: that of the lowest bus.
 *
 * @param bridges the host bridges by ascending bus
 */
record SegmentHost(List<PciHostBridge> bridges) {

    /** One for each segment, ascending. */
    static SortedMap<Integer, SegmentHost> of(Topology topology) {
        SortedMap<Integer, List<PciHostBridge>> bySegment = new TreeMap<>();
        topology.hostBridges().forEach(bridge -> bySegment.computeIfAbsent(bridge.segment(), segment -> new ArrayList<>()).add(bridge));
        SortedMap<Integer, SegmentHost> hosts = new TreeMap<>();
        bySegment.forEach((segment, bridges) -> hosts.put(segment,
                new SegmentHost(bridges.stream().sorted(Comparator.comparingInt(bridge -> bridge.buses().first())).toList())));
        return hosts;
    }

    /** The host bridge of the lowest bus, whose node it is. */
    PciHostBridge lead() {
        return bridges.getFirst();
    }

    /** The segment. */
    int segment() {
        return lead().segment();
    }

    /** From the lowest bus of all to the highest. */
    BusRange buses() {
        return new BusRange(lead().buses().first(), bridges.stream().mapToInt(bridge -> bridge.buses().last()).max().getAsInt());
    }

    /** The address windows of all, each once. */
    List<AddressWindow> windows() {
        return bridges.stream().flatMap(bridge -> bridge.hardware().windows().stream()).distinct().toList();
    }
}
