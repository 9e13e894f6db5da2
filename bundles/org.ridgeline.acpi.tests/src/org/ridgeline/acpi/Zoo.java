/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

import java.util.List;
import java.util.OptionalLong;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.Iwb;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.MemoryRange;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuInterrupt;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.acpi.iort.UnknownNode;
import org.ridgeline.acpi.viot.IommuHandle;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.acpi.viot.ViotBuilder;

/** Tables with a node of every type, no two fields alike. */
public final class Zoo {
    public static final SmmuV1V2 SMMU = new SmmuV1V2(0x1122334455667788L, 0x99aabbccddeeff00L, 0x01020304L, 0x05060708L,
            new SmmuInterrupt(0x11, 0), new SmmuInterrupt(0x12, 1), List.of(new SmmuInterrupt(0x21, 1), new SmmuInterrupt(0x22, 0),
            new SmmuInterrupt(0x23, 0xfffffffeL)), List.of(new SmmuInterrupt(0x31, 1)));
    public static final SmmuV3 SMMU_V3 = new SmmuV3(0xfedcba9876543210L, 0x1f, 0x0123456789abcdefL, 0xa1a2a3a4L, 0xb1, 0xb2, 0xb3, 0xb4,
            0xc1c2c3c4L, 0xd1d2d3d4L);
    public static final NamedComponent NAMED = new NamedComponent(0x2b, new MemoryAccess(1, 0x0f, 7), 0x28, "\\_SB_.GPU0");
    public static final RootComplex RC = new RootComplex(new MemoryAccess(1, 0xa, 3), 7, 0xfffe, 0x40);
    public static final RootComplex RC_PASID = new RootComplex(new MemoryAccess(0, 0, 0), 5, 2, 0x30, 0x0114, OptionalLong.of(1));
    public static final MemoryRange RMR = new MemoryRange(0x3ff, List.of(new MemoryRange.Window(0x80000000L, 0x10000),
            new MemoryRange.Window(0x123450000L, 0xfffffffffff0000L)));

    private Zoo() {
    }

    /** What iasl 20200925 knows: ITS group, named components, root complex, both SMMUs, PMCG. */
    public static Iort knownToOldIasl(int revision) {
        IortBuilder builder = new IortBuilder(revision, Golden.OEM);
        known(builder);
        return builder.build();
    }

    /** All node types, two of them unknown to this library. */
    public static Iort everything(int revision) {
        IortBuilder builder = new IortBuilder(revision, new OemFields("A\"B", "\u00e9\0C", 0xfffffffeL, "x", 0x80000001L));
        NodeHandle smmu = known(builder);
        builder.add(RC_PASID, IdMapping.range(0, 0xffff, 0x20000, smmu));
        builder.add(RMR, new IdMapping(0, 0x1f, 0x30000, smmu.offset(), 0));
        builder.add(new MemoryRange(1, List.of()));
        builder.add(new Iwb(0xfeed0000L, 0xabcd, "\\_SB_.IWB0"), IdMapping.range(0, 15, 0x1000, smmu));
        builder.add(new UnknownNode(8, new byte[0]));
        builder.add(6, new UnknownNode(255, Golden.hex("0102030405060708090a0b0c")), List.of(IdMapping.single(3, smmu)));
        builder.add(new UnknownNode(9, new byte[0]));
        return builder.build();
    }

    private static NodeHandle known(IortBuilder builder) {
        NodeHandle its = builder.add(ItsGroup.of(0xfffffff0L, 0, 7));
        builder.add(ItsGroup.of());
        NodeHandle v2 = builder.add(SMMU, IdMapping.range(0x10, 0x2f, 0x100, its));
        NodeHandle v3 = builder.add(SMMU_V3, IdMapping.range(0, 0xffff, 0, its), IdMapping.single(0xfffffff1L, its));
        builder.add(NAMED, IdMapping.single(0x21, v2), new IdMapping(0xa0030000L, 0x7f, 0x400, v3.offset(), 2));
        builder.add(new NamedComponent(0, MemoryAccess.NON_COHERENT, 32, "\\_SB_.A"));
        builder.add(RC, IdMapping.range(0, 7, 0x10000, v3), IdMapping.range(8, 8, 8, its), IdMapping.range(9, 0xffff, 0x10009, v3));
        builder.add(new Pmcg(0xa000000000001000L, 0x55, v3, 0xb000000000002000L), IdMapping.single(0x77, its));
        return v3;
    }

    /** All node types of a VIOT. */
    public static Viot viot() {
        ViotBuilder builder = new ViotBuilder(Golden.OEM);
        IommuHandle pci = builder.virtioIommuPci(0x1234, 0x5678);
        builder.pciRange(0xfedcba98L, 1, 0xfffe, 2, 0xfffd, pci);
        IommuHandle mmio = builder.virtioIommuMmio(0xfedcba9876543210L);
        builder.mmioEndpoint(0x89abcdefL, 0x0123456789abcdefL, mmio);
        return builder.build();
    }
}
