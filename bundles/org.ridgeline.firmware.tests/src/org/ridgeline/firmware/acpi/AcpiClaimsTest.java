/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.MemoryRange;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.firmware.readback.ReadRange;
import org.ridgeline.firmware.readback.ReadTable;

/** What tables claim, with its places, and which rules speak up. */
class AcpiClaimsTest {

    private static final int RC_NODE = 160;
    private static final int[] RC_MAPS = {196, 216, 236};
    private static final int LOW = 64;
    private static final int HIGH = 88;
    private static final int DISK = 136;

    private static TablePatch iort() {
        return new TablePatch(GoldenPlatforms.IORT);
    }

    private static TablePatch viot() {
        return new TablePatch(GoldenPlatforms.VIOT);
    }

    /** The findings as {@code rule: place}. */
    private static List<String> findings(Claims claims) {
        return Checker.check(claims).stream().filter(Finding::isError)
                .map(finding -> finding.rule() + ": " + finding.subject().label()).toList();
    }

    @Test
    void soundTablesAreLeftAlone() {
        assertEquals(List.of(), Checker.check(IortClaims.of(iort().table())));
        assertEquals(List.of(), Checker.check(ViotClaims.of(viot().table())));
    }

    @Test
    void mappingsKeepTheirPlaceAndOrder() {
        Claims claims = IortClaims.of(iort().table());
        assertEquals(List.of("IORT @0x48", "IORT @0xa0"), claims.maps().stream().map(ClaimedMap::place).toList());
        assertEquals(List.of(ClaimedMap.Kind.IORT_NODE, ClaimedMap.Kind.ROOT_COMPLEX),
                claims.maps().stream().map(ClaimedMap::kind).toList());
        assertEquals(new ClaimedEntry("IORT @0xa0 map[2]", 0, 0, 9, 0xfff7, 9,
                new ClaimedTarget("offset 0x48", ClaimedTarget.State.FOUND, "IORT @0x48", ClaimedTarget.Role.IOMMU, 1), false),
                claims.maps().get(1).entries().get(2));
    }

    @Test
    void countsWrittenAsCounts() {
        TablePatch patch = iort();
        for (int map : RC_MAPS) {
            patch.u32(map + 4, new long[] {8, 1, 0xfff7}[(map - RC_MAPS[0]) / 20]);
        }
        assertEquals(List.of("count-off-by-one: IORT @0xa0 map[0]", "count-off-by-one: IORT @0xa0 map[1]",
                "count-off-by-one: IORT @0xa0 map[2]"), findings(IortClaims.of(patch.table())));
    }

    /** The mappings of QEMU 7.2 with an SMMUv3, a plain pxb-pcie on buses 0x40-0x41 and a bypassed one from bus 0x80 on. */
    @Test
    void countsOfQemu() {
        IortBuilder builder = new IortBuilder(3, new OemFields("BOCHS", "BXPC", 1, "BXPC", 1));
        NodeHandle its = builder.add(ItsGroup.of(0));
        NodeHandle smmu = builder.add(new SmmuV3(0x09050000, 1, 0, 0, 106, 107, 109, 108, 0, 0), IdMapping.range(0, 0xffff, 0, its));
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64), new IdMapping(0, 0x100, 0, smmu.offset(), 0),
                new IdMapping(0x4000, 0x200, 0x4000, smmu.offset(), 0), new IdMapping(0x100, 0x3f00, 0x100, its.offset(), 0),
                new IdMapping(0x4200, 0xbdff, 0x4200, its.offset(), 0));
        Iort iort = builder.build();
        assertEquals(List.of("count-off-by-one: IORT @0xa0 map[0]", "count-off-by-one: IORT @0xa0 map[1]",
                "count-off-by-one: IORT @0xa0 map[2]"), findings(IortClaims.of(iort)));
        ReadTable dma = new LinuxIort(iort).reading().segment(0).dma();
        assertEquals(List.of(RidRange.of(0, 0xff), RidRange.of(0x4000, 0x41ff)), dma.ranges().stream().map(ReadRange::input).toList());
    }

    @Test
    void soleRangeOfAllRequesterIdsIsRight() {
        TablePatch patch = iort().u32(RC_NODE + 8, 1).u32(RC_MAPS[0] + 4, 0xffff);
        assertEquals(List.of(), findings(IortClaims.of(patch.table())));
    }

    @Test
    void overlapsAndWraps() {
        assertEquals(List.of("overlapping-ranges: IORT @0xa0 map[1]", "overlapping-ranges: IORT @0xa0 map[2]"),
                findings(IortClaims.of(iort().u32(RC_MAPS[0] + 4, 0x20).table())));
        assertEquals(List.of("malformed-map: IORT @0xa0 map[2]"), findings(IortClaims.of(iort().u32(RC_MAPS[2] + 4, 0xffffffffL).table())));
    }

    @Test
    void referencesToNowhereIntoANodeAndToTheWrongKind() {
        assertEquals(List.of("dangling-reference: IORT @0xa0 map[2]"),
                findings(IortClaims.of(iort().u32(RC_MAPS[2] + 12, 0x10000).table())));
        assertEquals(List.of("dangling-reference: IORT @0xa0 map[2]"), findings(IortClaims.of(iort().u32(RC_MAPS[2] + 12, 0).table())));
        Claims inside = IortClaims.of(iort().u32(RC_MAPS[2] + 12, 0x4c).table());
        assertEquals(ClaimedTarget.State.INSIDE_NODE, inside.maps().get(1).entries().get(2).target().state());
        Claims wrong = IortClaims.of(iort().u32(RC_MAPS[2] + 12, RC_NODE).table());
        assertEquals(ClaimedTarget.State.WRONG_KIND, wrong.maps().get(1).entries().get(2).target().state());
    }

    @Test
    void smmuThatMapsToItselfIsACircle() {
        assertEquals(List.of("iommu-cycle: IORT @0x48 map[0]"), findings(IortClaims.of(iort().u32(140 + 12, 72).table())));
    }

    @Test
    void singleMappingMatchesAll() {
        Claims claims = IortClaims.of(iort().u32(RC_MAPS[1] + 16, 1).u32(RC_MAPS[1] + 4, 0xffffffffL).table());
        assertTrue(claims.maps().get(1).entries().get(1).matchesAll());
        assertEquals(List.of("iort-mapping-form: IORT @0xa0 map[1]"), findings(claims));
    }

    @Test
    void whatIsNormalInRealTablesIsNoError() {
        IortBuilder builder = new IortBuilder(5, new OemFields("", "", 0, "", 0));
        NodeHandle its = builder.add(ItsGroup.of(0));
        NodeHandle smmu = builder.add(new SmmuV3(0x1000, 0, 0, 0, 0, 0, 0, 0, 0, 0), IdMapping.single(0x99, its),
                new IdMapping(0, 0xffff, 0, its.offset(), 0));
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64), new IdMapping(0, 0xffff, 0, smmu.offset(), 0));
        for (String path : List.of("\\_SB_.GPU0", "\\_SB_.GPU1")) {
            builder.add(new NamedComponent(0, MemoryAccess.COHERENT, 64, path), IdMapping.single(7, smmu), IdMapping.single(8, smmu),
                    IdMapping.single(7, its));
            builder.add(new NamedComponent(0, MemoryAccess.COHERENT, 64, path + ".SUB0"),
                    new IdMapping(0xa0030000L, 0, 7, smmu.offset(), 0), new IdMapping(0xa0040000L, 0, 7, smmu.offset(), 0));
        }
        builder.add(new MemoryRange(0, List.of(new MemoryRange.Window(0, 0x10000))), new IdMapping(0, 0, 7, smmu.offset(), 0),
                new IdMapping(0, 0, 9, smmu.offset(), 0));
        builder.add(new Pmcg(0x2000, 0, smmu, 0x3000), IdMapping.single(0x55, its));
        assertEquals(List.of(), Checker.check(IortClaims.of(builder.build())));
    }

    @Test
    void nodesThatCannotBeReadAreMalformed() {
        assertEquals(List.of("malformed-map: IORT @0x100"), findings(IortClaims.of(iort().u32(36, 4).table())));
        assertEquals(List.of("malformed-map: IORT @0xa8"), findings(IortClaims.of(iort().u32(RC_NODE + 8, 9).table())));
    }

    @Test
    void rangesOfAViot() {
        Claims claims = ViotClaims.of(viot().table());
        ClaimedMap map = claims.maps().getFirst();
        assertEquals(List.of("VIOT @0x40", "VIOT @0x58", "VIOT @0x70"), map.entries().stream().map(ClaimedEntry::place).toList());
        assertEquals(new ClaimedEntry("VIOT @0x58", 0, 0, 9, 0xfff7, 9,
                new ClaimedTarget("offset 0x30", ClaimedTarget.State.FOUND, "VIOT @0x30", ClaimedTarget.Role.IOMMU, 1), false),
                map.entries().get(1));
        assertEquals("VIOT @0x88", claims.references().getFirst().place());
    }

    @Test
    void brokenViots() {
        assertEquals(List.of("overlapping-ranges: VIOT @0x58"), findings(ViotClaims.of(viot().u16(LOW + 14, 0x20).table())));
        assertEquals(List.of("malformed-map: VIOT @0x58"), findings(ViotClaims.of(viot().u16(HIGH + 14, 8).table())));
        assertEquals(List.of("malformed-map: VIOT @0x58"), findings(ViotClaims.of(viot().u16(HIGH + 14, 2).table())));
        assertEquals(List.of("malformed-map: VIOT @0x70"), findings(ViotClaims.of(viot().u16(112 + 10, 0).table())));
        assertEquals(List.of("dangling-reference: VIOT @0x58"), findings(ViotClaims.of(viot().u16(HIGH + 16, LOW).table())));
        assertEquals(List.of("dangling-reference: VIOT @0x58"), findings(ViotClaims.of(viot().u16(HIGH + 16, 0x34).table())));
        assertEquals(List.of("dangling-reference: VIOT @0x88"), findings(ViotClaims.of(viot().u16(DISK + 16, 0x8000).table())));
        assertEquals(List.of("malformed-map: VIOT @0xa0"), findings(ViotClaims.of(viot().u16(36, 9).table())));
        assertEquals(List.of("malformed-map: VIOT @0x58"), findings(ViotClaims.of(viot().u16(HIGH + 2, 16).table())));
    }

    @Test
    void theMappingThatAnSmmuKeepsForItself() {
        TablePatch noPri = iort().u32(72 + 48, 0);
        assertEquals(List.of("smmu-msi-index: IORT @0x48 map[0]"), findings(IortClaims.of(noPri.table())));
        assertEquals(List.of(), findings(IortClaims.of(iort().u32(72 + 48, 0).u8(72 + 3, 5).table())));
        assertEquals(List.of("smmu-msi-index: IORT @0x48 map[0]"),
                findings(IortClaims.of(iort().u8(72 + 3, 5).u32(72 + 24, 0x10).table())));
        assertEquals(List.of(), findings(IortClaims.of(iort().u32(72 + 48, 0).u32(72 + 64, 1).table())));
    }

    @Test
    void secondRootComplexOfASegmentAndRangesInAnOldTable() {
        IortBuilder builder = new IortBuilder(3, new OemFields("", "", 0, "", 0));
        NodeHandle its = builder.add(ItsGroup.of(0));
        NodeHandle smmu = builder.add(new SmmuV3(0x1000, 0, 0, 0, 1, 2, 3, 4, 0, 0), new IdMapping(0, 0xffff, 0, its.offset(), 0));
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64), new IdMapping(0, 0xffff, 0, its.offset(), 0));
        NodeHandle second = builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64), new IdMapping(0, 0xffff, 0, its.offset(), 0));
        NodeHandle range = builder.add(new MemoryRange(0, List.of(new MemoryRange.Window(0, 0x10000))),
                new IdMapping(0, 0, 7, smmu.offset(), 0));
        assertEquals(List.of("error: split-root-complex: IORT @0x" + Long.toHexString(second.offset()),
                "warning: rmr-ignored: IORT @0x" + Long.toHexString(range.offset())),
                Checker.check(IortClaims.of(builder.build())).stream()
                        .map(finding -> finding.severity() + ": " + finding.rule() + ": " + finding.subject().label()).toList());
    }

    @Test
    void rangeOfAViotOverItsOwnIommu() {
        assertEquals(List.of("info: self-translation-acpi: VIOT @0x40"),
                Checker.check(ViotClaims.of(viot().u16(LOW + 14, 8).table())).stream()
                .map(finding -> finding.severity() + ": " + finding.rule() + ": " + finding.subject().label()).toList());
    }

    /** The virtio-iommu becomes one in the address map, with the disk behind it. */
    @Test
    void devicesOfAViot() {
        TablePatch viot = viot().u8(48, 4).u32(48 + 8, 0x0a000000L);
        Claims claims = ViotClaims.of(viot.table());
        assertEquals(List.of(new ClaimedFact.MmioIommu("VIOT @0x30", 0x0a000000L),
                new ClaimedFact.MmioEndpoint("VIOT @0x88", 0x0a003e00L, "VIOT @0x30")), claims.facts());
        assertEquals(List.of(), Checker.check(claims));
        assertEquals(List.of("self-translation-acpi"), Checker.check(ViotClaims.of(viot.u32(DISK + 8, 0x0a000000L).table())).stream()
                .map(finding -> finding.rule().toString()).toList());
    }

    @Test
    void claimsOfEveryCorruptedByteAreMadeWithoutAnException() throws AcpiException {
        for (byte[] table : List.of(GoldenPlatforms.IORT, GoldenPlatforms.VIOT)) {
            for (int at = 36; at < table.length; at++) {
                for (int value : new int[] {0, 1, 0x7f, 0x80, 0xff}) {
                    AcpiTable broken = new TablePatch(table).u8(at, value).table();
                    Checker.check(table == GoldenPlatforms.IORT ? IortClaims.of(broken) : ViotClaims.of(broken));
                    if (table == GoldenPlatforms.VIOT) {
                        new LinuxViot(broken).reading();
                    }
                }
            }
        }
    }
}
