/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.firmware.readback.DeviceReading;
import org.ridgeline.firmware.readback.ReadDevice;
import org.ridgeline.firmware.readback.ReadRange;
import org.ridgeline.firmware.readback.ReadStream;
import org.ridgeline.firmware.readback.ReadTable;
import org.ridgeline.firmware.readback.ReadTarget;

/** What Linux 6.12 was seen to make of sound and broken tables; each is the golden one with some fields changed by hand. */
class LinuxViotTest {

    private static final ReadTarget VIOMMU = new ReadTarget.Pci(new PciAddress(0, new Rid(8)));

    /** Offsets of the nodes of the golden table. */
    private static final int IOMMU = 48;
    private static final int LOW = 64;
    private static final int HIGH = 88;
    private static final int SEGMENT_1 = 112;
    private static final int DISK = 136;

    private static TablePatch golden() {
        return new TablePatch(GoldenPlatforms.VIOT);
    }

    private static PciAddress rid(int segment, int rid) {
        return new PciAddress(segment, new Rid(rid));
    }

    private static void assertFound(long id, LookUp answer) {
        LookUp.Found found = assertInstanceOf(LookUp.Found.class, answer);
        assertEquals(VIOMMU, found.target());
        assertEquals(id, found.id());
    }

    private static void assertNothing(LookUp answer) {
        assertInstanceOf(LookUp.Nothing.class, answer);
    }

    @Test
    void soundTable() {
        LinuxViot reader = new LinuxViot(golden().table());
        assertFound(7, reader.stream(rid(0, 7)));
        assertNothing(reader.stream(rid(0, 8)));
        assertFound(9, reader.stream(rid(0, 9)));
        assertFound(0x1ffff, reader.stream(rid(1, 0xffff)));
        assertFound(0x20000, reader.stream(0x0a003e00L));
        assertNothing(reader.stream(0x0a003e04L));
        assertEquals(List.of(), reader.log());
        assertEquals(ReadTable.of(List.of(new ReadRange(GoldenPlatforms.rids(0, 0xffff), VIOMMU, 0x10000))),
                reader.reading().segment(1).dma());
        assertEquals(new DeviceReading(List.of(new ReadStream(VIOMMU, List.of(0x20000L))), List.of()),
                reader.reading().devices().get(new ReadDevice.AtAddress(0x0a003e00L)));
    }

    @Test
    void oneRangeOverTheIommuItselfLeavesItOutAllTheSame() {
        LinuxViot reader = new LinuxViot(golden().u16(LOW + 14, 8).table());
        assertNothing(reader.stream(rid(0, 8)));
        assertTrue(reader.reading().segment(0).dma().find(new Rid(8)).isEmpty());
    }

    @Test
    void iommuCoveredByAnotherIsAnEndpointLikeAnyOther() {
        byte[] table = golden().u16(SEGMENT_1 + 8, 0).u16(SEGMENT_1 + 10, 0).u16(DISK, 3).u16(DISK + 2, 16).u32(DISK + 4, 0x00100000)
                .u16(SEGMENT_1 + 16, DISK).bytes();
        LinuxViot reader = new LinuxViot(new TablePatch(table).table());
        LookUp.Found found = assertInstanceOf(LookUp.Found.class, reader.stream(rid(0, 8)));
        assertEquals(new ReadTarget.Pci(rid(0, 0x10)), found.target());
        assertNothing(reader.stream(rid(0, 0x10)));
    }

    @Test
    void iommuNodeMayComeLast() {
        byte[] bytes = GoldenPlatforms.VIOT.clone();
        byte[] moved = bytes.clone();
        System.arraycopy(bytes, LOW, moved, IOMMU, 160 - LOW);
        System.arraycopy(bytes, IOMMU, moved, 160 - 16, 16);
        TablePatch patch = new TablePatch(moved);
        for (int node = IOMMU; node < 160 - 16; node += 24) {
            patch.u16(node + 16, 160 - 16);
        }
        LinuxViot reader = new LinuxViot(patch.table());
        assertFound(9, reader.stream(rid(0, 9)));
        assertEquals(new LinuxViot(golden().table()).reading(), reader.reading());
    }

    @Test
    void ofTwoRangesThatOverlapTheLastWins() {
        LinuxViot reader = new LinuxViot(golden().u16(LOW + 14, 0x20).u32(HIGH + 4, 0x900).table());
        assertFound(0x900, reader.stream(rid(0, 9)));
        assertFound(7, reader.stream(rid(0, 7)));
        assertEquals(0x900, reader.reading().segment(0).dma().find(new Rid(9)).orElseThrow().outputOf(new Rid(9)));
    }

    @Test
    void twoRangesOfTheSameEndpointIdsAreBothTranslated() {
        LinuxViot reader = new LinuxViot(golden().u32(HIGH + 4, 0).table());
        assertFound(0, reader.stream(rid(0, 0)));
        assertFound(0, reader.stream(rid(0, 9)));
    }

    @Test
    void iommuThatTheMachineDoesNotHaveTakesItsRangesAlong() {
        LinuxViot reader = new LinuxViot(golden().u16(IOMMU + 6, 0x18).table(), Set.of(VIOMMU)::contains);
        assertNothing(reader.stream(rid(0, 9)));
        assertTrue(reader.log().contains("ACPI: VIOT: Could not find PCI IOMMU"), reader.log().toString());
        assertTrue(reader.log().contains("ACPI: VIOT: No IOMMU node found"), reader.log().toString());
    }

    @Test
    void referenceToNoIommuNodeDropsTheRange() {
        LinuxViot reader = new LinuxViot(golden().u16(HIGH + 16, LOW).table());
        assertNothing(reader.stream(rid(0, 9)));
        assertFound(7, reader.stream(rid(0, 7)));
        assertEquals(List.of("ACPI: VIOT: No IOMMU node found"), reader.log());
        assertEquals(List.of("ACPI: VIOT: No IOMMU node found"), new LinuxViot(golden().u16(HIGH + 16, 0x8000).table()).log());
    }

    @Test
    void endBeforeStartIsSilent() {
        LinuxViot reader = new LinuxViot(golden().u16(HIGH + 14, 8).table());
        assertNothing(reader.stream(rid(0, 9)));
        assertEquals(List.of(), reader.log());
        assertEquals(1, reader.reading().segment(0).dma().ranges().size());
    }

    @Test
    void anotherSegmentIsSilent() {
        LinuxViot reader = new LinuxViot(golden().table());
        assertNothing(reader.stream(rid(2, 9)));
        assertEquals(List.of(), reader.log());
    }

    @Test
    void severalSegmentsTakeTheSameRequesterIds() {
        LinuxViot reader = new LinuxViot(golden().u16(SEGMENT_1 + 10, 3).u16(SEGMENT_1 + 12, 0x10).u16(SEGMENT_1 + 14, 0x1f).table());
        assertFound(0x10000, reader.stream(rid(1, 0x10)));
        assertFound(0x30005, reader.stream(rid(3, 0x15)));
        assertNothing(reader.stream(rid(2, 0x20)));
        assertEquals(List.of(0, 1, 2, 3), List.copyOf(reader.reading().segments().keySet()));
    }

    @Test
    void nodeCountTooHighIsComplainedOfAndWorks() {
        LinuxViot reader = new LinuxViot(golden().u16(36, 9).table());
        assertFound(0x20000, reader.stream(0x0a003e00L));
        assertEquals(List.of("[Firmware Bug]: ACPI: VIOT: Node pointer overflows"), reader.log());
    }

    @Test
    void malformedNodeEndsTheReading() {
        LinuxViot reader = new LinuxViot(golden().u16(HIGH + 2, 16).table());
        assertFound(7, reader.stream(rid(0, 7)));
        assertNothing(reader.stream(rid(1, 0)));
        assertEquals(List.of("[Firmware Bug]: ACPI: VIOT: Invalid PCI node size"), reader.log());
        assertEquals(List.of("[Firmware Bug]: ACPI: VIOT: Empty node"), new LinuxViot(golden().u16(HIGH + 2, 0).table()).log());
    }

    @Test
    void unknownNodeIsPassedOver() {
        LinuxViot reader = new LinuxViot(golden().u8(HIGH, 9).table());
        assertNothing(reader.stream(rid(0, 9)));
        assertFound(0x10000, reader.stream(rid(1, 0)));
        assertEquals(List.of("ACPI: VIOT: Unsupported node 9"), reader.log());
    }

    @Test
    void mmioIommuIsKnownByItsAddress() {
        LinuxViot reader = new LinuxViot(golden().u8(IOMMU, 4).u32(IOMMU + 4, 0).u32(IOMMU + 8, 0x0a003c00).table());
        assertEquals(new ReadTarget.Mmio(0x0a003c00L), assertInstanceOf(LookUp.Found.class, reader.stream(rid(0, 9))).target());
    }
}
