/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.firmware.readback.ReadTarget;

/** What Linux 6.12 was seen to make of sound and broken tables; each is the golden one with some fields changed by hand. */
class LinuxIortTest {

    private static final ReadTarget SMMU = new ReadTarget.Mmio(0x09050000L);
    private static final ReadTarget ITS = new ReadTarget.Its(0);

    /** Offsets of parts of the golden table. */
    private static final int ITS_NODE = 48;
    private static final int SMMU_NODE = 72;
    private static final int SMMU_MAP = 140;
    private static final int RC_NODE = 160;
    private static final int[] RC_MAPS = {196, 216, 236};

    private static final int COUNT = 4;
    private static final int OUTPUT = 8;
    private static final int REFERENCE = 12;
    private static final int FLAGS = 16;

    private static TablePatch golden() {
        return new TablePatch(GoldenPlatforms.IORT);
    }

    private static PciAddress rid(int rid) {
        return new PciAddress(0, new Rid(rid));
    }

    private static void assertFound(ReadTarget target, long id, LookUp answer) {
        LookUp.Found found = assertInstanceOf(LookUp.Found.class, answer);
        assertEquals(target, found.target());
        assertEquals(id, found.id());
    }

    private static void assertSilent(LookUp answer) {
        List<String> log = switch (answer) {
            case LookUp.Found found -> found.log();
            case LookUp.Nothing nothing -> nothing.log();
            case LookUp.Fatal fatal -> List.of(fatal.why());
        };
        assertEquals(List.of(), log);
    }

    private static void assertNothing(LookUp answer) {
        assertInstanceOf(LookUp.Nothing.class, answer);
    }

    private static void assertFatal(LookUp.Fate fate, LookUp answer) {
        assertEquals(fate, assertInstanceOf(LookUp.Fatal.class, answer).fate());
    }

    @Test
    void soundTableLeadsEveryRequesterToTheSmmuAndTheHoleToTheIts() {
        LinuxIort reader = new LinuxIort(golden().iort());
        for (int rid : new int[] {0, 7, 9, 0x100, 0xffff}) {
            assertFound(SMMU, rid, reader.stream(rid(rid)));
            assertSilent(reader.stream(rid(rid)));
            assertFound(ITS, rid, reader.deviceId(rid(rid)));
        }
        assertNothing(reader.stream(rid(8)));
        assertFound(ITS, 8, reader.deviceId(rid(8)));
        assertEquals(2, reader.reading().segment(0).dma().ranges().size());
        assertEquals(1, reader.reading().segment(0).msi().ranges().size());
    }

    @Test
    void countsOneTooHighGiveWayToTheNextRangeWithAComplaint() {
        TablePatch patch = golden();
        for (int map : RC_MAPS) {
            patch.u32(map + COUNT, new long[] {8, 1, 0xfff7}[(map - RC_MAPS[0]) / 20]);
        }
        LinuxIort reader = new LinuxIort(patch.iort());
        LookUp answer = reader.stream(rid(8));
        assertNothing(answer);
        List<String> log = ((LookUp.Nothing) answer).log();
        assertEquals("[Firmware Bug]: [map 1] conflicting mapping for input ID 0x8", log.get(0));
        assertEquals("[Firmware Bug]: applying workaround.", log.get(1));
        assertFound(SMMU, 9, reader.stream(rid(9)));
    }

    @Test
    void countOneTooHighBesideAHoleWithoutAnEntryClosesTheHole() {
        LinuxIort reader = new LinuxIort(golden().u32(RC_MAPS[0] + COUNT, 8).u32(RC_MAPS[1], 0x20000).iort());
        assertFound(SMMU, 8, reader.stream(rid(8)));
        assertSilent(reader.stream(rid(8)));
    }

    @Test
    void overlapInTheMiddleGoesToTheFirstInSilence() {
        LinuxIort reader = new LinuxIort(golden().u32(RC_MAPS[0] + COUNT, 0x20).u32(RC_MAPS[0] + OUTPUT, 0x1000).iort());
        assertFound(SMMU, 0x1010, reader.stream(rid(0x10)));
        assertSilent(reader.stream(rid(0x10)));
        LookUp atTheEnd = reader.stream(rid(0x20));
        assertFound(SMMU, 0x1020, atTheEnd);
        assertEquals(List.of("[Firmware Bug]: [map 2] conflicting mapping for input ID 0x20"), ((LookUp.Found) atTheEnd).log());
        assertFound(SMMU, 0x21, reader.stream(rid(0x21)));
    }

    @Test
    void holeIsSilent() {
        LinuxIort reader = new LinuxIort(golden().u32(RC_MAPS[1], 0x20000).iort());
        assertNothing(reader.stream(rid(8)));
        assertSilent(reader.stream(rid(8)));
        assertNothing(reader.deviceId(rid(8)));
    }

    @Test
    void rangeThatLeadsToTheItsAloneLeavesItsDevicesWithoutIommuInSilence() {
        LinuxIort reader = new LinuxIort(golden().u32(RC_MAPS[2] + REFERENCE, ITS_NODE).iort());
        assertNothing(reader.stream(rid(0x18)));
        assertSilent(reader.stream(rid(0x18)));
        assertFound(ITS, 0x18, reader.deviceId(rid(0x18)));
    }

    @Test
    void anotherSegmentIsSilent() {
        LinuxIort reader = new LinuxIort(golden().u32(RC_NODE + 28, 1).iort());
        assertNothing(reader.stream(rid(0)));
        assertSilent(reader.stream(rid(0)));
        assertFound(SMMU, 0, reader.stream(new PciAddress(1, Rid.MIN)));
    }

    @Test
    void ofTwoRootComplexesOfASegmentTheFirstCounts() {
        IortBuilder builder = new IortBuilder(3, new OemFields("", "", 0, "", 0));
        NodeHandle its = builder.add(ItsGroup.of(0));
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64), IdMapping.range(0, 0xff, 0, its));
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64), IdMapping.range(0x8000, 0x80ff, 0, its));
        LinuxIort reader = new LinuxIort(builder.build());
        assertFound(ITS, 0, reader.deviceId(rid(0)));
        assertNothing(reader.deviceId(rid(0x8000)));
    }

    @Test
    void streamIdBeyondTheSmmuIsHandedOnInSilence() {
        LinuxIort reader = new LinuxIort(golden().u32(RC_MAPS[2] + OUTPUT, 0xffffff00L).iort());
        assertFound(SMMU, 0xffffff00L, reader.stream(rid(9)));
        assertFound(SMMU, 0, reader.stream(rid(0x109)));
        assertSilent(reader.stream(rid(9)));
    }

    @Test
    void countThatWrapsMatchesNothingInSilence() {
        LinuxIort reader = new LinuxIort(golden().u32(RC_MAPS[2] + COUNT, 0xffffffffL).iort());
        assertNothing(reader.stream(rid(0x18)));
        assertSilent(reader.stream(rid(0x18)));
    }

    @Test
    void bothOfTwoRangesWithTheSameOutputsAreTranslated() {
        LinuxIort reader = new LinuxIort(golden().u32(RC_MAPS[2] + OUTPUT, 0).iort());
        assertFound(SMMU, 1, reader.stream(rid(1)));
        assertFound(SMMU, 1, reader.stream(rid(10)));
    }

    @Test
    void singleMappingOfARootComplexGivesEveryRequesterOneStream() {
        LinuxIort reader = new LinuxIort(golden().u32(RC_MAPS[0] + FLAGS, 1).u32(RC_MAPS[0] + OUTPUT, 0x42).iort());
        for (int rid : new int[] {0, 8, 0x1234}) {
            assertFound(SMMU, 0x42, reader.stream(rid(rid)));
            assertFound(ITS, 0x42, reader.deviceId(rid(rid)));
            assertEquals(0x42, reader.reading().segment(0).dma().find(new Rid(rid)).orElseThrow().outputOf(new Rid(rid)));
        }
    }

    @Test
    void singleMappingOfAnSmmuIsSkippedWithAComplaint() {
        LookUp answer = new LinuxIort(golden().u32(SMMU_MAP + FLAGS, 1).iort()).deviceId(rid(0));
        assertNothing(answer);
        assertEquals(List.of("[Firmware Bug]: [map 0] SINGLE MAPPING flag not allowed for node type 4, skipping ID map"),
                ((LookUp.Nothing) answer).log());
    }

    @Test
    void referenceOutsideOfTheTableIsDeadly() {
        assertFatal(LookUp.Fate.PANIC, new LinuxIort(golden().u32(RC_MAPS[2] + REFERENCE, 0x10000).iort()).stream(rid(0x18)));
    }

    @Test
    void referenceIntoANodeIsDeadly() {
        LinuxIort reader = new LinuxIort(golden().u32(RC_MAPS[2] + REFERENCE, SMMU_NODE + 16).iort());
        assertFatal(LookUp.Fate.PANIC, reader.stream(rid(0x18)));
        assertFound(SMMU, 1, reader.stream(rid(1)));
        assertTrue(reader.reading().segment(0).dma().find(new Rid(0x18)).isEmpty());
    }

    @Test
    void smmuThatMapsToItselfHangsTheSearchForAnIts() {
        LinuxIort reader = new LinuxIort(golden().u32(SMMU_MAP + REFERENCE, SMMU_NODE).iort());
        assertFatal(LookUp.Fate.LOCKUP, reader.deviceId(rid(0)));
        assertFound(SMMU, 0, reader.stream(rid(0)));
        assertTrue(reader.reading().segment(0).msi().find(Rid.MIN).isEmpty());
    }

    @Test
    void firstMappingWithoutReferenceEndsTheSearchWithAComplaint() {
        LookUp answer = new LinuxIort(golden().u32(RC_MAPS[0] + REFERENCE, 0).iort()).stream(rid(0x18));
        assertNothing(answer);
        assertEquals(List.of("[Firmware Bug]: [node @0xa0 type 2] ID map has NULL parent reference"), ((LookUp.Nothing) answer).log());
    }

    @Test
    void missingInterruptMakesTheMappingIndexLiveAndTakesTheMessagesAway() {
        LinuxIort reader = new LinuxIort(golden().u32(SMMU_NODE + 48, 0).iort());
        assertNothing(reader.deviceId(rid(0)));
        assertFound(ITS, 8, reader.deviceId(rid(8)));
        assertFound(SMMU, 0, reader.stream(rid(0)));
        LookUp own = reader.ownDeviceId(0x09050000L);
        assertEquals(List.of("[Firmware Bug]: [node @0x48 type 4] Invalid MSI mapping"), assertInstanceOf(LookUp.Nothing.class, own).log());
    }

    @Test
    void nodeRevisionFiveWithoutItsFlagHasNoMappingIndexWhateverTheInterrupts() {
        LinuxIort reader = new LinuxIort(golden().u32(SMMU_NODE + 48, 0).u8(SMMU_NODE + 3, 5).iort());
        assertFound(ITS, 0, reader.deviceId(rid(0)));
        LinuxIort flagged = new LinuxIort(golden().u8(SMMU_NODE + 3, 5).u32(SMMU_NODE + 24, 0x11).iort());
        assertNothing(flagged.deviceId(rid(0)));
    }

    @Test
    void indexPastTheMappingsIsComplainedOfAndIgnored() {
        LookUp answer = new LinuxIort(golden().u32(SMMU_NODE + 48, 0).u32(SMMU_NODE + 64, 1).iort()).deviceId(rid(0));
        assertFound(ITS, 0, answer);
        assertEquals(List.of("[Firmware Bug]: [node @0x48 type 4] ID mapping index overflows valid mappings"),
                ((LookUp.Found) answer).log());
    }

    @Test
    void liveIndexOnASingleMappingIsTheSmmusOwnDeviceId() {
        LinuxIort reader = new LinuxIort(golden().u32(SMMU_NODE + 48, 0).u32(SMMU_MAP + FLAGS, 1).u32(SMMU_MAP + OUTPUT, 0x77).iort());
        assertFound(ITS, 0x77, reader.ownDeviceId(0x09050000L));
        assertNothing(reader.deviceId(rid(0)));
    }

    @Test
    void emptyItsGroupHearsNobody() {
        LookUp answer = new LinuxIort(golden().u32(ITS_NODE + 16, 0).iort()).deviceId(rid(0));
        assertEquals(List.of("requested ITS ID index [0] overruns ITS entries [0]"), assertInstanceOf(LookUp.Nothing.class, answer).log());
    }
}
