/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import static org.ridgeline.model.snapshot.PlatformBuilder.nullable;
import static org.ridgeline.model.snapshot.PlatformBuilder.same;
import static org.ridgeline.model.snapshot.PlatformBuilder.unless;

import org.ridgeline.core.topology.AddressWindow;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.InterruptRoute;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.SriovCapability;
import org.ridgeline.model.AddressSpace;
import org.ridgeline.model.BridgeKind;
import org.ridgeline.model.PciIommuKind;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.VirtioTransport;

/** The PCI part of a {@link PlatformBuilder}. */
final class PciBuilder {
    private static final PlatformFactory FACTORY = PlatformFactory.eINSTANCE;

    private final PlatformBuilder platform;

    PciBuilder(PlatformBuilder platform) {
        this.platform = platform;
    }

    org.ridgeline.model.PciHostBridge build(PciHostBridge bridge) {
        org.ridgeline.model.PciHostBridge result = platform.named(FACTORY.createPciHostBridge(), bridge);
        result.setSegment(bridge.segment());
        result.setFirstBus(bridge.buses().first());
        result.setLastBus(bridge.buses().last());
        result.setIommuMapMask(bridge.iommuMapMask());
        result.setMsiMapMask(bridge.msiMapMask());
        HostBridgeHardware hardware = bridge.hardware();
        result.setCompatible(hardware.compatible());
        result.setEcamBase(nullable(hardware.ecamBase()));
        hardware.windows().forEach(window -> result.getWindows().add(build(window)));
        hardware.interruptRoutes().forEach(route -> result.getInterruptRoutes().add(build(route)));
        result.setInterruptSlots(hardware.interruptSlots());
        result.setCoherent(hardware.coherent());
        result.setAts(hardware.ats());
        result.setAddressBits(hardware.addressBits());
        bridge.functions().forEach(function -> result.getFunctions().add(build(function)));
        return result;
    }

    private static org.ridgeline.model.AddressWindow build(AddressWindow window) {
        org.ridgeline.model.AddressWindow result = FACTORY.createAddressWindow();
        result.setSpace(same(AddressSpace::getByName, window.space()));
        result.setPciBase(window.pciBase());
        result.setCpuBase(window.cpuBase());
        result.setSize(window.size());
        return result;
    }

    private static org.ridgeline.model.InterruptRoute build(InterruptRoute route) {
        org.ridgeline.model.InterruptRoute result = FACTORY.createInterruptRoute();
        result.setSlot(route.slot());
        result.setPin(route.pin());
        result.setGsiv(route.gsiv());
        return result;
    }

    private org.ridgeline.model.PciFunction build(PciFunction function) {
        org.ridgeline.model.PciFunction result = switch (function) {
            case PciEndpoint endpoint -> build(endpoint);
            case PciBridge bridge -> build(bridge);
            case PciIommu iommu -> build(iommu);
        };
        result.setSlot(nullable(function.placement().slot()));
        result.setFunction(nullable(function.placement().function()));
        result.setMultifunction(function.placement().multifunction());
        result.setAcs(function.acs());
        return result;
    }

    private org.ridgeline.model.PciEndpoint build(PciEndpoint endpoint) {
        org.ridgeline.model.PciEndpoint result = platform.named(FACTORY.createPciEndpoint(), endpoint);
        result.setVirtio(same(VirtioTransport::getByName, endpoint.virtio()));
        result.setAccessPlatform(endpoint.accessPlatform());
        result.setAliasDevfns(endpoint.aliasDevfns());
        endpoint.sriov().ifPresent(sriov -> result.setSriov(build(sriov)));
        return result;
    }

    private static org.ridgeline.model.SriovCapability build(SriovCapability sriov) {
        org.ridgeline.model.SriovCapability result = FACTORY.createSriovCapability();
        result.setTotalVfs(sriov.totalVfs());
        result.setEnabledVfs(sriov.enabledVfs());
        result.setFirstVfOffset(sriov.firstVfOffset());
        result.setVfStride(sriov.vfStride());
        result.setAri(sriov.ari());
        return result;
    }

    private org.ridgeline.model.PciBridge build(PciBridge bridge) {
        org.ridgeline.model.PciBridge result = platform.named(FACTORY.createPciBridge(), bridge);
        result.setKind(same(BridgeKind::getByName, bridge.kind()));
        result.setSecondaryBus(nullable(bridge.secondaryBus()));
        result.setSubordinateBus(nullable(bridge.subordinateBus()));
        result.setHotPlug(bridge.hotPlug());
        result.setReservedBuses(bridge.reservedBuses());
        bridge.functions().forEach(function -> result.getFunctions().add(build(function)));
        return result;
    }

    private org.ridgeline.model.PciIommu build(PciIommu iommu) {
        org.ridgeline.model.PciIommu result = platform.named(FACTORY.createPciIommu(), iommu);
        result.setKind(same(PciIommuKind::getByName, iommu.kind()));
        result.setIdBits(unless(iommu.kind().defaultIdBits(), iommu.idBits()));
        result.setBootBypass(iommu.bootBypass());
        result.setAccessPlatform(iommu.accessPlatform());
        return result;
    }
}
