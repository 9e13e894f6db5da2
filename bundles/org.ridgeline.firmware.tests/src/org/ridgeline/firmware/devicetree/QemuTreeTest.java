/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.firmware.Tool;
import org.ridgeline.firmware.readback.SegmentReading;

/** Our trees beside those that QEMU writes for the same machine: Linux finds the same for every requester ID. */
class QemuTreeTest {

    @TempDir
    Path folder;

    private SegmentReading qemu(String machine, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-M", "virt,gic-version=3" + machine + ",dumpdtb=base.dtb", "-cpu",
                "cortex-a57", "-m", "256", "-nodefaults", "-display", "none"));
        arguments.addAll(List.of(more));
        Tool.named("qemu-system-aarch64").succeed(folder, arguments.toArray(String[]::new));
        return LinuxDeviceTree.read(DtbReader.read(Files.readAllBytes(folder.resolve("base.dtb")))).segment(0);
    }

    private static SegmentReading ours(Topology topology) {
        return LinuxDeviceTree.read(DtbReader.read(DtbWriter.write(DeviceTreeEmitter.emit(Translation.of(topology))))).segment(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "0x1f", "0x1f.7"})
    void sameHole(String place) throws Exception {
        int dot = place.indexOf('.');
        int slot = Integer.decode(dot < 0 ? place : place.substring(0, dot));
        int function = dot < 0 ? 0 : Integer.decode(place.substring(dot + 1));
        Topology topology = TopologyBuilder.named("virt").hostBridge("pcie.0", bus -> {
            bus.hardware(Platforms.hardware(Platforms.QEMU_ECAM)).endpoint("gpex", device -> device.at(0))
                    .iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(slot, function));
            if (function > 0) {
                bus.endpoint("first", device -> device.at(slot));
            }
        }).its("its", 0, Platforms.QEMU_ITS).map("pcie.0", "viommu").msi("pcie.0", "its").build();
        assertEquals(qemu("", "-device", "virtio-iommu-pci,addr=" + place), ours(topology));
    }

    @Test
    void sameSmmu() throws Exception {
        Topology topology = TopologyBuilder.named("virt")
                .hostBridge("pcie.0", bus -> bus.hardware(Platforms.hardware(Platforms.QEMU_ECAM)).endpoint("nic"))
                .mmioIommu("smmu", MmioIommuKind.SMMU_V3, Platforms.QEMU_SMMU).its("its", 0, Platforms.QEMU_ITS).map("pcie.0", "smmu")
                .msi("pcie.0", "its").build();
        assertEquals(qemu(",iommu=smmuv3"), ours(topology));
    }

    @Test
    void sameBypass() throws Exception {
        SegmentReading reading = qemu(",default-bus-bypass-iommu=on", "-device", "virtio-iommu-pci,addr=1");
        assertTrue(reading.dma().ranges().isEmpty());
        assertEquals(1, reading.msi().ranges().size());
    }
}
