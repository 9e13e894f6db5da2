/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

import java.util.HexFormat;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.acpi.viot.IommuHandle;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.acpi.viot.ViotBuilder;

/** Tables whose bytes were made and checked by hand, and the same tables made by the builders. */
public final class Golden {
    public static final OemFields OEM = new OemFields("TOPOED", "TOPOEDIT", 1, "TEST", 1);

    /** A virtio-iommu at 00:01.0 (left out of its own ranges), segment 1 behind it at +0x10000, an MMIO endpoint 0x20000. */
    public static final byte[] VIOT = hex("""
            56494f54 a0000000 00d2544f 504f4544 544f504f 45444954 01000000 54455354
            01000000 05003000 00000000 00000000
            03001000 00000800 00000000 00000000
            01001800 00000000 00000000 00000700 30000000 00000000
            01001800 09000000 00000000 0900ffff 30000000 00000000
            01001800 00000100 01000100 0000ffff 30000000 00000000
            02001800 00000200 003e000a 00000000 30000000 00000000
            """);

    /** An SMMUv3 on the host bridge of segment 0, function 00:01.0 straight to the ITS. */
    public static final byte[] IORT = hex("""
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

    private Golden() {
    }

    public static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
    }

    public static Viot viot() {
        ViotBuilder builder = new ViotBuilder(OEM);
        IommuHandle iommu = builder.virtioIommuPci(0, 8);
        builder.pciRange(0, 0, 0, 0, 7, iommu);
        builder.pciRange(9, 0, 0, 9, 0xffff, iommu);
        builder.pciRange(0x10000, 1, 1, 0, 0xffff, iommu);
        builder.mmioEndpoint(0x20000, 0x0a003e00L, iommu);
        return builder.build();
    }

    public static Iort iort() {
        IortBuilder builder = new IortBuilder(3, OEM);
        NodeHandle its = builder.add(ItsGroup.of(0));
        NodeHandle smmu = builder.add(new SmmuV3(0x09050000, 1, 0, 0, 106, 107, 109, 108, 0, 0), IdMapping.range(0, 0xffff, 0, its));
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64), IdMapping.range(0, 7, 0, smmu), IdMapping.range(8, 8, 8, its),
                IdMapping.range(9, 0xffff, 9, smmu));
        return builder.build();
    }
}
