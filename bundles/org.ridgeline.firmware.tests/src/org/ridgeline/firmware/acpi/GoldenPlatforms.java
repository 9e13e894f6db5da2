/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.OemFields;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.TopologyBuilder;

/** Platforms whose tables were made and checked by hand, byte for byte. */
final class GoldenPlatforms {

    static final OemFields OEM = new OemFields("TOPOED", "TOPOEDIT", 1, "TEST", 1);

    static final byte[] VIOT = hex("""
            56494f54 a0000000 00d2544f 504f4544 544f504f 45444954 01000000 54455354
            01000000 05003000 00000000 00000000
            03001000 00000800 00000000 00000000
            01001800 00000000 00000000 00000700 30000000 00000000
            01001800 09000000 00000000 0900ffff 30000000 00000000
            01001800 00000100 01000100 0000ffff 30000000 00000000
            02001800 00000200 003e000a 00000000 30000000 00000000
            """);

    static final byte[] IORT = hex("""
            494f5254 00010000 03bb544f 504f4544
            544f504f 45444954 01000000 54455354
            01000000 03000000 30000000 00000000
            00180001 00000000 00000000 00000000
            01000000 00000000 04580004 01000000
            01000000 44000000 00000509 00000000
            01000000 00000000 00000000 00000000
            00000000 6a000000 6b000000 6d000000
            6c000000 00000000 00000000 00000000
            ffff0000 00000000 30000000 00000000
            02600003 02000000 03000000 24000000
            01000000 00000003 00000000 00000000
            40000000 00000000 07000000 00000000
            48000000 00000000 08000000 00000000
            08000000 30000000 00000000 09000000
            f6ff0000 09000000 48000000 00000000
            """);

    /** The four interrupts of QEMU's SMMUv3. */
    static final List<Interrupt> WIRED = List.of(new Interrupt("eventq", 106, true), new Interrupt("priq", 107, true),
            new Interrupt("cmdq-sync", 108, true), new Interrupt("gerror", 109, true));

    private GoldenPlatforms() {
    }

    static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
    }

    /** An SMMUv3 on the host bridge of segment 0, function 00:01.0 left untranslated, one ITS. */
    static TopologyBuilder iort() {
        return TopologyBuilder.named("").oem(OEM)
                .hostBridge("pcie", bus -> bus.endpoint("nic", nic -> nic.at(1)))
                .mmioIommu(smmuV3("smmu", 0x09050000L, WIRED))
                .its("its", 0, 0x08080000L)
                .map("pcie", "smmu").bypass("nic").msi("pcie", "its");
    }

    /** A virtio-iommu at 00:01.0, segment 1 whole behind it, a device in the address map, too. */
    static TopologyBuilder viot() {
        return TopologyBuilder.named("").oem(OEM)
                .hostBridge("pcie0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)))
                .hostBridge("pcie1", bus -> bus.segment(1))
                .device("disk", "virtio,mmio", 0x0a003e00L)
                .map("pcie0", "viommu").map("pcie1", "viommu").map("disk", "viommu", map -> map.output(0x20000));
    }

    static MmioIommu smmuV3(String name, long base, List<Interrupt> interrupts) {
        return new MmioIommu(TopologyBuilder.idOf(name), name, MmioIommuKind.SMMU_V3, List.of(),
                List.of(new RegisterWindow(base, 0x20000)), interrupts, 32, 1, OptionalInt.empty(), true, true, "");
    }

    static RidRange rids(int first, int last) {
        return RidRange.of(first, last);
    }
}
