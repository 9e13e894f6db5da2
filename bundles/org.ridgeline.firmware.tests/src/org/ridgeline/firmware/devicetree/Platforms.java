/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ridgeline.core.topology.AddressWindow;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.InterruptControllerKind;
import org.ridgeline.core.topology.InterruptRoute;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.core.translate.Translation;

/** Platforms that the tests of device trees share. */
final class Platforms {

    static final long QEMU_ECAM = 0x4010000000L;
    static final long QEMU_ITS = 0x08080000L;
    static final long QEMU_SMMU = 0x09050000L;

    private Platforms() {
    }

    /** A host bridge as QEMU's arm virt machine has it. */
    static HostBridgeHardware hardware(long ecam) {
        return new HostBridgeHardware(List.of(), OptionalLong.of(ecam),
                List.of(new AddressWindow(AddressWindow.Space.IO, 0, 0x3eff0000L, 0x10000),
                        new AddressWindow(AddressWindow.Space.MEMORY32, 0x10000000L, 0x10000000L, 0x2eff0000L),
                        new AddressWindow(AddressWindow.Space.MEMORY64, 0x8000000000L, 0x8000000000L, 0x8000000000L)),
                List.of(new InterruptRoute(0, 1, 35), new InterruptRoute(1, 1, 36), new InterruptRoute(2, 2, 37),
                        new InterruptRoute(3, 4, 38)),
                4, true, true, 64);
    }

    static InterruptController gicV3() {
        return new InterruptController(TopologyBuilder.idOf("gic"), "gic", InterruptControllerKind.GIC_V3, List.of(),
                List.of(new RegisterWindow(0x8000000, 0x10000), new RegisterWindow(0x80a0000, 0xf60000)), 3);
    }

    /** QEMU's arm virt machine with a virtio-iommu at a slot and a few devices. */
    static Topology virt(int iommuSlot) {
        return TopologyBuilder.named("virt").interruptController(gicV3())
                .hostBridge("pcie.0", bus -> bus.hardware(hardware(QEMU_ECAM))
                        .endpoint("gpex", device -> device.at(iommuSlot == 0 ? 4 : 0))
                        .iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(iommuSlot))
                        .endpoint("nic0").endpoint("disk")
                        .bridge("rp1", BridgeKind.ROOT_PORT, port -> port.endpoint("gpu")))
                .its("its", 0, QEMU_ITS).map("pcie.0", "viommu").msi("pcie.0", "its").build();
    }

    /** An SMMUv3 board with an ITS. */
    static Topology smmu() {
        MmioIommu smmu = new MmioIommu(TopologyBuilder.idOf("smmu"), "smmu", MmioIommuKind.SMMU_V3, List.of(),
                List.of(new RegisterWindow(QEMU_SMMU, 0x20000)),
                List.of(new Interrupt("eventq", 106, true), new Interrupt("priq", 107, true), new Interrupt("cmdq-sync", 108, true),
                        new Interrupt("gerror", 109, true)), 32, 1, OptionalInt.empty(), true, true, "");
        PlatformDevice nic = new PlatformDevice(TopologyBuilder.idOf("eth"), "eth", List.of("vendor,nic"),
                List.of(new RegisterWindow(0xa000000, 0x1000)), List.of(new Interrupt("", 48, false)), "", true, 64,
                VirtioTransport.NONE, false, Optional.empty());
        return TopologyBuilder.named("board").compatible("vendor,board").interruptController(gicV3()).mmioIommu(smmu)
                .hostBridge("rc0", bus -> bus.hardware(hardware(QEMU_ECAM)).endpoint("nic"))
                .hostBridge("rc1", bus -> bus.segment(1).hardware(hardware(QEMU_ECAM + 0x10000000L)).endpoint("disk"))
                .device(nic).its("its", 0, QEMU_ITS)
                .reserved(new ReservedMemoryRegion(TopologyBuilder.idOf("fb"), "fb", new RegisterWindow(0x60000000L, 0x10000), false, false,
                        List.of(TopologyBuilder.idOf("eth"), TopologyBuilder.idOf("nic"))))
                .map("rc0", "smmu").map("rc1", "smmu").map("eth", "smmu", mapping -> mapping.output(0x20000).count(2))
                .msi("rc0", "its").msi("rc1", "its").msi("eth", "its", mapping -> mapping.output(0x30000))
                .msi("smmu", "its", mapping -> mapping.output(0x40000)).build();
    }

    /** An SMMUv2 and a GICv2 with a v2m frame, a masked map, and platform devices with two cells. */
    static Topology oldBoard() {
        MmioIommu smmu = new MmioIommu(TopologyBuilder.idOf("mmu"), "mmu", MmioIommuKind.SMMU_V2, List.of(),
                List.of(new RegisterWindow(0x5000000, 0x10000)),
                List.of(new Interrupt("context", 97, false), new Interrupt("global", 96, false)), 16, 1, OptionalInt.of(32),
                true, false, "");
        MmioIommu second = new MmioIommu(TopologyBuilder.idOf("mmu2"), "mmu2", MmioIommuKind.SMMU_V2, List.of("arm,smmu-v2"),
                List.of(new RegisterWindow(0x6000000, 0x10000)),
                List.of(new Interrupt("global", 98, false), new Interrupt("context", 99, false)), 16, 2, OptionalInt.empty(),
                true, false, "");
        InterruptController gic = new InterruptController(TopologyBuilder.idOf("gic"), "gic", InterruptControllerKind.GIC_V2, List.of(),
                List.of(new RegisterWindow(0x2c001000, 0x1000), new RegisterWindow(0x2c002000, 0x2000)), 3);
        MsiController v2m = new MsiController(TopologyBuilder.idOf("v2m"), "v2m", MsiControllerKind.V2M, List.of(),
                List.of(new RegisterWindow(0x2c1c0000, 0x1000)), 0, 32, 1);
        return TopologyBuilder.named("old").interruptController(gic).mmioIommu(smmu).mmioIommu(second).msiController(v2m)
                .hostBridge("rc", bus -> bus.iommuMapMask(0xfff8).hardware(hardware(0x40000000L)).endpoint("nic", nic -> nic.at(1))
                        .endpoint("usb", usb -> usb.at(2)))
                .device("dma", "vendor,dma", 0x7000000).device("video", "vendor,video", 0x7010000)
                .map("rc", "mmu").map("usb", "mmu", mapping -> mapping.output(0x100))
                .map("dma", "mmu2", mapping -> mapping.output(0x400, 0x3f)).map("video", "mmu2", mapping -> mapping.output(0x800))
                .msi("rc", "v2m").msi("dma", "v2m").build();
    }

    /** A virtio-iommu over MMIO and one over PCI behind a bridge, and a host bridge of which nothing is known. */
    static Topology mixed() {
        return TopologyBuilder.named("mixed")
                .hostBridge("near", bus -> bus.hardware(hardware(QEMU_ECAM)).bridge("rp", BridgeKind.ROOT_PORT, port -> port.at(3)
                        .bridge("up", BridgeKind.UPSTREAM_PORT, up -> up
                                .bridge("down", BridgeKind.DOWNSTREAM_PORT, down -> down.iommu("deep", PciIommuKind.VIRTIO)))))
                .hostBridge("far", bus -> bus.segment(1).endpoint("nic").iommu("riscv", PciIommuKind.RISCV, iommu -> iommu.at(2)))
                .hostBridge("third", bus -> bus.segment(2).endpoint("third.nic"))
                .mmioIommu("vmmio", MmioIommuKind.VIRTIO, 0xa003e00)
                .device("serial", "vendor,uart", 0x9000000).device("PCI-0", "vendor,thing", 0x9001000)
                .map("near", "deep").map("far", "riscv").map("third", "vmmio")
                .map("serial", "deep", mapping -> mapping.output(0x20000)).build();
    }

    static List<Topology> all() {
        return List.of(virt(1), virt(0), virt(0x1f), smmu(), oldBoard(), mixed());
    }

    static List<Translation> translations() {
        return all().stream().map(Translation::of).toList();
    }
}
