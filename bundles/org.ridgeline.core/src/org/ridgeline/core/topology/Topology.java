/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.List;

/**
 * A platform at one moment, as everything after it sees it: an immutable value that any thread may read.
 *
 * @param name                 what people call the platform
 * @param compatible           compatible strings of the device tree's root; may be empty
 * @param target               whom the firmware is written for
 * @param numbering            who hands out slots and buses
 * @param firmware             how an operating system learns of it
 * @param oem                  what its ACPI tables say of their maker
 * @param hostBridges          the PCI host bridges, in drawing order
 * @param platformDevices      the masters that are no PCI functions
 * @param mmioIommus           the IOMMUs in the address map
 * @param msiControllers       the MSI controllers
 * @param interruptControllers the interrupt controllers; the first is the root's interrupt parent
 * @param reservedRegions      memory that must stay mapped
 * @param dmaMappings          who is translated by which IOMMU
 * @param msiMappings          whose messages reach which MSI controller
 * @param suppressions         findings that somebody accepts
 */
public record Topology(String name, List<String> compatible, TargetProfile target, NumberingPolicy numbering,
        FirmwareInterface firmware, OemFields oem,
        List<PciHostBridge> hostBridges, List<PlatformDevice> platformDevices, List<MmioIommu> mmioIommus,
        List<MsiController> msiControllers, List<InterruptController> interruptControllers, List<ReservedMemoryRegion> reservedRegions,
        List<DmaMapping> dmaMappings, List<MsiMapping> msiMappings, List<Suppression> suppressions) {

    /** Keeps its own copies. References are looked up, and dangling ones refused, by {@link ElementIndex}. */
    public Topology {
        compatible = List.copyOf(compatible);
        hostBridges = List.copyOf(hostBridges);
        platformDevices = List.copyOf(platformDevices);
        mmioIommus = List.copyOf(mmioIommus);
        msiControllers = List.copyOf(msiControllers);
        interruptControllers = List.copyOf(interruptControllers);
        reservedRegions = List.copyOf(reservedRegions);
        dmaMappings = List.copyOf(dmaMappings);
        msiMappings = List.copyOf(msiMappings);
        suppressions = List.copyOf(suppressions);
    }

    /** A platform of which every finding is shown. */
    public Topology(String name, List<String> compatible, TargetProfile target, NumberingPolicy numbering, FirmwareInterface firmware,
            OemFields oem, List<PciHostBridge> hostBridges, List<PlatformDevice> platformDevices, List<MmioIommu> mmioIommus,
            List<MsiController> msiControllers, List<InterruptController> interruptControllers, List<ReservedMemoryRegion> reservedRegions,
            List<DmaMapping> dmaMappings, List<MsiMapping> msiMappings) {
        this(name, compatible, target, numbering, firmware, oem, hostBridges, platformDevices, mmioIommus, msiControllers,
                interruptControllers, reservedRegions, dmaMappings, msiMappings, List.of());
    }

    /** A platform that is described by a device tree and by ACPI tables. */
    public Topology(String name, List<String> compatible, TargetProfile target, NumberingPolicy numbering, OemFields oem,
            List<PciHostBridge> hostBridges, List<PlatformDevice> platformDevices, List<MmioIommu> mmioIommus,
            List<MsiController> msiControllers, List<InterruptController> interruptControllers, List<ReservedMemoryRegion> reservedRegions,
            List<DmaMapping> dmaMappings, List<MsiMapping> msiMappings) {
        this(name, compatible, target, numbering, FirmwareInterface.BOTH, oem, hostBridges, platformDevices, mmioIommus, msiControllers,
                interruptControllers, reservedRegions, dmaMappings, msiMappings);
    }
}
