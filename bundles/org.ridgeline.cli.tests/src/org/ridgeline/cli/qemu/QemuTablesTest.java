/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.asl.AslComments;
import org.ridgeline.acpi.asl.AslParser;
import org.ridgeline.acpi.asl.AslWriter;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.acpi.viot.PciRange;
import org.ridgeline.acpi.viot.VirtioIommuPci;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.cli.Tool;

/** Tables of the installed QEMU: its 7.2 is what the expectations were taken from. */
class QemuTablesTest {
    private static final OemFields QEMU = new OemFields("BOCHS ", "BXPC    ", 1, "BXPC", 1);

    @BeforeAll
    static void needsQemu() {
        Tool.named("qemu-system-aarch64");
    }

    @Test
    void smmuMachineIsWhatTheBuilderMakes() throws Exception {
        Map<String, byte[]> tables = QemuTables.dump(List.of("-M", "virt,gic-version=3,iommu=smmuv3", "-cpu", "cortex-a57"));
        assertTrue(tables.containsKey("MCFG"), tables.keySet()::toString);
        assertFalse(tables.containsKey("VIOT"));
        Iort iort = Iort.parse(tables.get("IORT"));
        assertComesBack(iort);
        assertEquals(3, iort.revision());
        IortBuilder builder = new IortBuilder(3, QEMU);
        NodeHandle its = builder.add(ItsGroup.of(0));
        NodeHandle smmu = builder.add(new SmmuV3(0x09050000, 1, 0, 0, 106, 107, 109, 108, 0, 0), IdMapping.range(0, 0xffff, 0, its));
        // QEMU 7.2 counts one ID too many here: 0x100 is in both ranges.
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64), IdMapping.range(0, 0x100, 0, smmu),
                IdMapping.range(0x100, 0xffff, 0x100, its));
        assertArrayEquals(tables.get("IORT"), builder.build().toBytes(), AslWriter.write(iort, AslComments.NONE));
    }

    @Test
    void virtioIommuMachineHasAViotThatCoversTheIommu() throws Exception {
        Map<String, byte[]> tables = QemuTables.dump(List.of("-M", "virt,gic-version=3", "-cpu", "cortex-a57",
                "-device", "virtio-iommu-pci,addr=3", "-device", "pcie-root-port,id=rp,addr=4", "-device", "virtio-rng-pci,bus=rp"),
                new QemuTables.BridgeBuses(0x20, 1, 5));
        Viot viot = Viot.parse(tables.get("VIOT"));
        assertArrayEquals(tables.get("VIOT"), viot.toBytes());
        assertArrayEquals(tables.get("VIOT"), AslParser.parse(AslWriter.write(viot, AslComments.NONE)).toBytes());
        assertEquals(QEMU, viot.table().header().oem());
        assertEquals(new VirtioIommuPci(0, 0x18), viot.nodes().get(0).body());
        assertEquals(new PciRange(0, 0, 0, 0, 0x5ff, 0x30), viot.nodes().get(1).body());
        assertEquals(2, viot.nodes().size());
        Iort iort = Iort.parse(tables.get("IORT"));
        assertComesBack(iort);
        assertEquals(List.of(new IdMapping(0, 0xffff, 0, 48, 0)), iort.nodes().get(1).mappings());
    }

    @Test
    void hostBridgesAreRangesOfOneRootComplexOneIdTooLong() throws Exception {
        Map<String, byte[]> tables = QemuTables.dump(List.of("-M", "virt,gic-version=3,iommu=smmuv3", "-cpu", "cortex-a57",
                "-device", "pxb-pcie,id=plain,bus_nr=64,bus=pcie.0", "-device", "pcie-root-port,bus=plain,id=rp0,chassis=1,addr=0",
                "-device", "pxb-pcie,id=bypassed,bus_nr=128,bus=pcie.0,bypass_iommu=on",
                "-device", "pcie-root-port,bus=bypassed,id=rp1,chassis=2,addr=0"),
                new QemuTables.BridgeBuses(0x4000, 0x41, 0x41), new QemuTables.BridgeBuses(0x8000, 0x81, 0x83));
        Iort iort = Iort.parse(tables.get("IORT"));
        assertComesBack(iort);
        assertEquals(List.of(new IdMapping(0, 0x100, 0, 72, 0), new IdMapping(0x4000, 0x200, 0x4000, 72, 0),
                new IdMapping(0x100, 0x3f00, 0x100, 48, 0), new IdMapping(0x4200, 0xbdff, 0x4200, 48, 0)), iort.nodes().get(2).mappings());
    }

    private static void assertComesBack(Iort iort) throws Exception {
        AcpiTable back = AslParser.parse(AslWriter.write(iort, AslComments.NONE));
        assertArrayEquals(iort.toBytes(), back.toBytes());
    }
}
