/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.Placement;
import org.ridgeline.core.topology.SriovCapability;
import org.ridgeline.core.topology.VirtioTransport;

/** Makes the functions that are no bridges, with the properties that QEMU gives them. */
final class EndpointMaker {

    /** The 82576 as QEMU has it: eight virtual functions from 0x80 on, every second number. */
    /** Virtual functions that QEMU's NVMe controller has at most. */
    static final int MOST_VFS = 127;

    private static final SriovCapability IGB = new SriovCapability(8, 8, 0x80, 2, false);

    private final String name;
    private final DeviceKind kind;
    private final Properties properties;
    private final BusPlan.Kind bus;

    EndpointMaker(String name, DeviceKind kind, Properties properties, BusPlan.Kind bus) {
        this.name = name;
        this.kind = kind;
        this.properties = properties;
        this.bus = bus;
    }

    /** What makes the function at a place. */
    Function<Placement, PciFunction> maker() throws UnusableSourceException {
        return switch (kind) {
            case VIRTIO_IOMMU -> iommu(PciIommuKind.VIRTIO);
            case AMD_IOMMU -> iommu(PciIommuKind.AMD);
            case RISCV_IOMMU -> iommu(PciIommuKind.RISCV);
            default -> endpoint(transport(kind, properties, bus), sriov());
        };
    }

    private Function<Placement, PciFunction> iommu(PciIommuKind iommu) throws UnusableSourceException {
        boolean bootBypass = properties.flag("boot-bypass", true);
        boolean accessPlatform = iommu == PciIommuKind.VIRTIO && properties.flag("iommu-platform", false);
        return placement -> new PciIommu(NameTable.id(name), name, placement, iommu, iommu.defaultIdBits(), bootBypass,
                accessPlatform, false);
    }

    private Function<Placement, PciFunction> endpoint(VirtioTransport virtio, Optional<SriovCapability> sriov)
            throws UnusableSourceException {
        boolean accessPlatform = virtio != VirtioTransport.NONE && properties.flag("iommu-platform", false);
        return placement -> new PciEndpoint(NameTable.id(name), name, placement, virtio, accessPlatform, sriov, false, List.of());
    }

    /** Behind a port, where there may be no I/O ports, QEMU leaves the legacy interface out of itself. */
    static VirtioTransport transport(DeviceKind kind, Properties properties, BusPlan.Kind bus) throws UnusableSourceException {
        return switch (kind) {
            case VIRTIO_MODERN -> VirtioTransport.MODERN;
            case VIRTIO_TRANSITIONAL -> VirtioTransport.TRANSITIONAL;
            case VIRTIO -> {
                boolean withoutLegacy = properties.automatic("disable-legacy").orElse(bus == BusPlan.Kind.LINK);
                boolean withoutModern = properties.flag("disable-modern", false);
                yield withoutLegacy ? VirtioTransport.MODERN : withoutModern ? VirtioTransport.LEGACY : VirtioTransport.TRANSITIONAL;
            }
            default -> VirtioTransport.NONE;
        };
    }

    /** All virtual functions are taken as enabled, so that their IDs are seen. */
    private Optional<SriovCapability> sriov() throws UnusableSourceException {
        if (kind == DeviceKind.IGB) {
            return Optional.of(new SriovCapability(IGB.totalVfs(), IGB.enabledVfs(), IGB.firstVfOffset(), IGB.vfStride(),
                    bus == BusPlan.Kind.LINK));
        }
        OptionalInt most = kind == DeviceKind.NVME ? properties.number("sriov-max-vfs", 0, MOST_VFS) : OptionalInt.empty();
        return most.orElse(0) == 0 ? Optional.empty()
                : Optional.of(new SriovCapability(most.getAsInt(), most.getAsInt(), 1, 1, bus == BusPlan.Kind.LINK));
    }
}
