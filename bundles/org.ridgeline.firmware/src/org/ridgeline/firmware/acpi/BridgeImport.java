/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.BusRange;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.Placement;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.firmware.readback.ReadTarget;

/** A host bridge while it is made: the functions on its root bus that tables speak of, at the places that they say. */
final class BridgeImport {

    private final TablePlatform platform;
    private final String name;
    private final ElementId id;
    private final int segment;
    private final BusRange buses;
    private final HostBridgeHardware hardware;
    private final Map<Integer, PciFunction> functions = new LinkedHashMap<>();

    BridgeImport(TablePlatform platform, String name, int segment, BusRange buses, HostBridgeHardware hardware) {
        this.platform = platform;
        this.name = name;
        this.id = platform.names().id(name);
        this.segment = segment;
        this.buses = buses;
        this.hardware = hardware;
    }

    ElementId id() {
        return id;
    }

    int segment() {
        return segment;
    }

    BusRange buses() {
        return buses;
    }

    /** An IOMMU on the root bus. */
    void addIommu(PciAddress address) {
        String iommuName = platform.names().name("viommu");
        PciIommu iommu = new PciIommu(platform.names().id(iommuName), iommuName, placement(address.rid()), PciIommuKind.VIRTIO,
                PciIommuKind.VIRTIO.defaultIdBits(), true, true, false);
        functions.put(address.rid().devfn(), iommu);
        platform.add(new ReadTarget.Pci(address), iommu.id());
    }

    /** The function on the root bus, made if need be. */
    ElementId endpointAt(Rid rid) {
        return functions.computeIfAbsent(rid.devfn(), devfn -> endpoint(rid)).id();
    }

    private PciEndpoint endpoint(Rid rid) {
        String endpointName = platform.names().name(String.format("device-%02x.%x", rid.device(), rid.function()));
        return new PciEndpoint(platform.names().id(endpointName), endpointName, placement(rid), VirtioTransport.NONE, false,
                Optional.empty(), false, List.of());
    }

    private static Placement placement(Rid rid) {
        return Placement.at(rid.device(), rid.function());
    }

    /** The host bridge; a slot whose function 0 no table names gets one, without which nobody looks for the others. */
    PciHostBridge build() {
        for (int devfn : List.copyOf(functions.keySet())) {
            if ((devfn & 7) != 0 && !functions.containsKey(devfn & ~7)) {
                endpointAt(Rid.of(buses.first(), devfn >> 3, 0));
            }
        }
        return new PciHostBridge(id, name, segment, buses, PciHostBridge.NO_MASK, PciHostBridge.NO_MASK, hardware,
                List.copyOf(functions.values()));
    }
}
