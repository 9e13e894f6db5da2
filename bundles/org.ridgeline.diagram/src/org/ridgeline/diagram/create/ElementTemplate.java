/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.create;

import java.util.List;
import java.util.function.BiFunction;
import org.ridgeline.model.BridgeKind;
import org.ridgeline.model.InterruptController;
import org.ridgeline.model.InterruptControllerKind;
import org.ridgeline.model.MmioIommu;
import org.ridgeline.model.MmioIommuKind;
import org.ridgeline.model.MsiController;
import org.ridgeline.model.MsiControllerKind;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciEndpoint;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.PciIommu;
import org.ridgeline.model.PciIommuKind;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformDevice;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.ReservedMemoryRegion;
import org.ridgeline.model.VirtioTransport;

/**
 * What can be put into a platform. Every template makes an element that is complete: its addresses are the first free ones behind those
 * that QEMU's virtual machine for Arm has, so that a new drawing can be exported at once.
 */
public enum ElementTemplate {
    /** A host bridge with a root bus and an ECAM of its own. */
    HOST_BRIDGE(Group.PCI, "PCI Host Bridge", "A root bus with its own segment and ECAM", "host-bridge", "pcie",
            ElementTemplate::hostBridge),
    /** A root port. */
    ROOT_PORT(Group.PCI, "Root Port", "A PCIe root port; the device plugged into it sits on a bus of its own", "root-port", "rp",
            bridge(BridgeKind.ROOT_PORT)),
    /** An upstream port of a switch. */
    UPSTREAM_PORT(Group.PCI, "Switch Upstream Port", "Where a PCIe switch meets the bus above it", "switch-port", "up",
            bridge(BridgeKind.UPSTREAM_PORT)),
    /** A downstream port of a switch. */
    DOWNSTREAM_PORT(Group.PCI, "Switch Downstream Port", "A port of a PCIe switch below its upstream port", "switch-port", "dp",
            bridge(BridgeKind.DOWNSTREAM_PORT)),
    /** A bridge from PCIe to conventional PCI. */
    PCIE_TO_PCI_BRIDGE(Group.PCI, "PCIe-to-PCI Bridge", "Conventional PCI behind PCIe; its secondary bus stands for the devices behind it",
            "pcie-to-pci-bridge", "ppb", bridge(BridgeKind.PCIE_TO_PCI)),
    /** A conventional bridge. */
    PCI_BRIDGE(Group.PCI, "PCI-to-PCI Bridge", "A conventional PCI bridge", "pci-bridge", "pb", bridge(BridgeKind.PCI_TO_PCI)),
    /** A function of any kind. */
    ENDPOINT(Group.PCI, "PCI Endpoint", "A function that masters the bus: network card, disk, GPU", "pci-endpoint", "dev",
            (factory, platform) -> factory.createPciEndpoint()),
    /** A virtio device. */
    VIRTIO_ENDPOINT(Group.PCI, "virtio Endpoint", "A modern virtio device that offers VIRTIO_F_ACCESS_PLATFORM", "virtio-endpoint", "net",
            ElementTemplate::virtio),
    /** A virtio-iommu over PCI. */
    VIRTIO_IOMMU(Group.IOMMU, "virtio-iommu (PCI)", "An IOMMU that takes a slot among the functions it translates", "pci-iommu", "viommu",
            pciIommu(PciIommuKind.VIRTIO)),
    /** An AMD IOMMU. */
    AMD_IOMMU(Group.IOMMU, "AMD IOMMU", "An AMD-Vi unit; a PCI function itself", "pci-iommu", "amdvi", pciIommu(PciIommuKind.AMD)),
    /** A RISC-V IOMMU over PCI. */
    RISCV_IOMMU(Group.IOMMU, "RISC-V IOMMU (PCI)", "A RISC-V IOMMU that is a PCI function", "pci-iommu", "riommu",
            pciIommu(PciIommuKind.RISCV)),
    /** An Arm SMMUv3. */
    SMMU_V3(Group.IOMMU, "Arm SMMUv3", "An SMMUv3 in the address map", "mmio-iommu", "smmu", mmioIommu(MmioIommuKind.SMMU_V3)),
    /** An Arm SMMUv2. */
    SMMU_V2(Group.IOMMU, "Arm SMMUv2", "An SMMUv2 in the address map", "mmio-iommu", "smmu", mmioIommu(MmioIommuKind.SMMU_V2)),
    /** A virtio-iommu over MMIO. */
    VIRTIO_MMIO_IOMMU(Group.IOMMU, "virtio-iommu (MMIO)", "A virtio-iommu in the address map; it needs no hole", "mmio-iommu", "viommu",
            mmioIommu(MmioIommuKind.VIRTIO)),
    /** A GICv3 ITS. */
    ITS(Group.INTERRUPTS, "GICv3 ITS", "Turns messages into interrupts by device ID", "msi-controller", "its",
            (factory, platform) -> msiController(factory, platform, MsiControllerKind.ITS, 0x8080000, 0x20000)),
    /** A GICv2m frame. */
    GICV2M(Group.INTERRUPTS, "GICv2m", "Turns messages into interrupts, without device IDs", "msi-controller", "v2m",
            (factory, platform) -> msiController(factory, platform, MsiControllerKind.V2M, 0x8020000, 0x1000)),
    /** A GICv3. */
    GIC_V3(Group.INTERRUPTS, "GICv3", "The controller of wired interrupts", "interrupt-controller", "gic", ElementTemplate::gic),
    /** A device in the address map. */
    PLATFORM_DEVICE(Group.PLATFORM, "Platform Device", "A master in the address map that is no PCI function", "platform-device", "dma",
            ElementTemplate::platformDevice),
    /** Reserved memory. */
    RESERVED_MEMORY(Group.PLATFORM, "Reserved Memory", "Memory that stays mapped for masters that use it before an operating system starts",
            "reserved-memory", "mem", ElementTemplate::reservedMemory);

    private static final long MIB = 1 << 20;

    private final Group group;
    private final String label;
    private final String description;
    private final String icon;
    private final String stem;
    private final BiFunction<PlatformFactory, Platform, PlatformElement> maker;

    /** The drawers of the palette, in their order. */
    public enum Group {
        /** What hangs on buses. */
        PCI("PCI"),
        /** What translates. */
        IOMMU("IOMMUs"),
        /** What takes interrupts. */
        INTERRUPTS("Interrupts"),
        /** What else stands in the address map. */
        PLATFORM("Platform");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        /** How the drawer is called. */
        public String label() {
            return label;
        }
    }

    ElementTemplate(Group group, String label, String description, String icon, String stem,
            BiFunction<PlatformFactory, Platform, PlatformElement> maker) {
        this.group = group;
        this.label = label;
        this.description = description;
        this.icon = icon;
        this.stem = stem;
        this.maker = maker;
    }

    /** The drawer it lies in. */
    public Group group() {
        return group;
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /** What it is, in one line. */
    public String description() {
        return description;
    }

    /** The name of its icon, without folder and suffix. */
    public String icon() {
        return icon;
    }

    /** Whether it hangs on a bus; else it stands on the canvas. */
    public boolean isFunction() {
        return group == Group.PCI && this != HOST_BRIDGE || this == VIRTIO_IOMMU || this == AMD_IOMMU || this == RISCV_IOMMU;
    }

    /** A new element for a platform that it is no part of yet: complete but for its id, with a name that nothing else has. */
    public PlatformElement newElement(Platform platform) {
        PlatformElement element = maker.apply(PlatformFactory.eINSTANCE, platform);
        element.setName(new Names(platform).free(stem));
        return element;
    }

    private static PlatformElement hostBridge(PlatformFactory factory, Platform platform) {
        PciHostBridge bridge = factory.createPciHostBridge();
        int segment = 0;
        while (isTaken(platform.getHostBridges(), segment)) {
            segment++;
        }
        bridge.setSegment(segment);
        bridge.setEcamBase(new FreeAddresses(platform).from(0x4010000000L, 256 * MIB));
        return bridge;
    }

    private static boolean isTaken(List<PciHostBridge> bridges, int segment) {
        return bridges.stream().anyMatch(bridge -> bridge.getSegment() == segment);
    }

    private static BiFunction<PlatformFactory, Platform, PlatformElement> bridge(BridgeKind kind) {
        return (factory, platform) -> {
            PciBridge bridge = factory.createPciBridge();
            bridge.setKind(kind);
            return bridge;
        };
    }

    private static BiFunction<PlatformFactory, Platform, PlatformElement> pciIommu(PciIommuKind kind) {
        return (factory, platform) -> {
            PciIommu iommu = factory.createPciIommu();
            iommu.setKind(kind);
            return iommu;
        };
    }

    private static PciFunction virtio(PlatformFactory factory, Platform platform) {
        PciEndpoint endpoint = factory.createPciEndpoint();
        endpoint.setVirtio(VirtioTransport.MODERN);
        endpoint.setAccessPlatform(true);
        return endpoint;
    }

    private static BiFunction<PlatformFactory, Platform, PlatformElement> mmioIommu(MmioIommuKind kind) {
        return (factory, platform) -> {
            MmioIommu iommu = factory.createMmioIommu();
            iommu.setKind(kind);
            iommu.getRegisters().add(new FreeAddresses(platform).window(0x9050000, kind == MmioIommuKind.VIRTIO ? 0x200 : 0x20000));
            new FreeInterrupts(platform).give(iommu);
            return iommu;
        };
    }

    private static MsiController msiController(PlatformFactory factory, Platform platform, MsiControllerKind kind, long base, long size) {
        MsiController controller = factory.createMsiController();
        controller.setKind(kind);
        controller.getRegisters().add(new FreeAddresses(platform).window(base, size));
        if (kind == MsiControllerKind.ITS) {
            controller.setItsId(platform.getMsiControllers().stream().filter(other -> other.getKind() == MsiControllerKind.ITS)
                    .mapToLong(MsiController::getItsId).max().orElse(-1) + 1);
        }
        return controller;
    }

    private static InterruptController gic(PlatformFactory factory, Platform platform) {
        InterruptController controller = factory.createInterruptController();
        controller.setKind(InterruptControllerKind.GIC_V3);
        controller.getRegisters().add(new FreeAddresses(platform).window(0x8000000, 0x10000));
        controller.getRegisters().add(new FreeAddresses(platform).window(0x80a0000, 0xf60000));
        return controller;
    }

    private static PlatformDevice platformDevice(PlatformFactory factory, Platform platform) {
        PlatformDevice device = factory.createPlatformDevice();
        device.getRegisters().add(new FreeAddresses(platform).window(0x9100000, 0x1000));
        return device;
    }

    private static ReservedMemoryRegion reservedMemory(PlatformFactory factory, Platform platform) {
        ReservedMemoryRegion region = factory.createReservedMemoryRegion();
        region.setBase(new FreeAddresses(platform).from(0x48000000L, MIB));
        region.setSize(MIB);
        return region;
    }
}
