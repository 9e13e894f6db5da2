/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import static org.ridgeline.model.snapshot.Snapshot.id;
import static org.ridgeline.model.snapshot.Snapshot.list;
import static org.ridgeline.model.snapshot.Snapshot.optional;
import static org.ridgeline.model.snapshot.Snapshot.same;

import java.util.List;
import java.util.Optional;
import org.ridgeline.core.topology.AddressWindow;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.BusRange;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.InterruptRoute;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.Placement;
import org.ridgeline.core.topology.SriovCapability;
import org.ridgeline.core.topology.VirtioTransport;

/** The PCI part of a {@link Snapshot}; the platform has been found complete. */
final class PciSnapshot {

    private PciSnapshot() {
    }

    static PciHostBridge of(org.ridgeline.model.PciHostBridge bridge) {
        HostBridgeHardware hardware = new HostBridgeHardware(list(bridge.getCompatible()), optional(bridge.getEcamBase()),
                bridge.getWindows().stream().map(PciSnapshot::of).toList(),
                bridge.getInterruptRoutes().stream()
                .map(route -> new InterruptRoute(route.getSlot(), route.getPin(), route.getGsiv())).toList(), bridge.getInterruptSlots(),
                bridge.isCoherent(), bridge.isAts(), bridge.getAddressBits());
        return new PciHostBridge(id(bridge), bridge.getName(), bridge.getSegment(), new BusRange(bridge.getFirstBus(), bridge.getLastBus()),
                bridge.getIommuMapMask(), bridge.getMsiMapMask(), hardware, functions(bridge.getFunctions()));
    }

    private static AddressWindow of(org.ridgeline.model.AddressWindow window) {
        return new AddressWindow(same(AddressWindow.Space.class, window.getSpace()), window.getPciBase(), window.getCpuBase(),
                window.getSize());
    }

    private static List<PciFunction> functions(List<org.ridgeline.model.PciFunction> functions) {
        return functions.stream().map(PciSnapshot::of).toList();
    }

    private static PciFunction of(org.ridgeline.model.PciFunction function) {
        Placement placement = new Placement(optional(function.getSlot()), optional(function.getFunction()), function.isMultifunction());
        return switch (function) {
            case org.ridgeline.model.PciBridge bridge -> new PciBridge(id(bridge), bridge.getName(), placement,
                    same(BridgeKind.class, bridge.getKind()), optional(bridge.getSecondaryBus()), optional(bridge.getSubordinateBus()),
                    bridge.isHotPlug(), bridge.getReservedBuses(), bridge.isAcs(), functions(bridge.getFunctions()));
            case org.ridgeline.model.PciIommu iommu -> {
                PciIommuKind kind = same(PciIommuKind.class, iommu.getKind());
                yield new PciIommu(id(iommu), iommu.getName(), placement, kind, optional(iommu.getIdBits()).orElse(kind.defaultIdBits()),
                        iommu.isBootBypass(), iommu.isAccessPlatform(), iommu.isAcs());
            }
            case org.ridgeline.model.PciEndpoint endpoint -> new PciEndpoint(id(endpoint), endpoint.getName(), placement,
                    same(VirtioTransport.class, endpoint.getVirtio()), endpoint.isAccessPlatform(),
                    Optional.ofNullable(endpoint.getSriov()).map(PciSnapshot::of), endpoint.isAcs(), list(endpoint.getAliasDevfns()));
            default -> throw new IllegalStateException("a class that the metamodel does not have: " + function.eClass().getName());
        };
    }

    private static SriovCapability of(org.ridgeline.model.SriovCapability sriov) {
        return new SriovCapability(sriov.getTotalVfs(), sriov.getEnabledVfs(), sriov.getFirstVfOffset(), sriov.getVfStride(),
                sriov.isAri());
    }
}
