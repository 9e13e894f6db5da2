/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.Claims;

class OverlappingRangesTest {

    private final OverlappingRanges rule = new OverlappingRanges();

    @Test
    void rangesSideBySideAreFine() {
        Judged.by(rule, Claimed.iommuMap().entry(9, 0xfff7, 9).entry(0, 8, 0).claims()).isFine();
    }

    @Test
    void entriesOfATreeThatShareIds() {
        Judged.by(rule, Claimed.iommuMap().entry(0, 0x100, 0).entry(0xff, 0x100, 0x1000).claims())
                .isWrong(ERROR, "map[1]", "0xff to 0xff", "map[0]", "first of them wins");
    }

    @Test
    void inAViotTheLastWins() {
        Judged.by(rule, Claimed.viot().entry(0, 0x10000, 0).entry(8, 1, 8).claims())
                .isWrong(ERROR, "map[1]", "0x8 to 0x8", "last of them wins");
    }

    @Test
    void segmentsOfAViotAreApart() {
        Judged.by(rule, Claimed.viot().inSegment(0, 0, 0x10000, 0).inSegment(1, 0, 0x10000, 0x10000).claims()).isFine();
        Judged.by(rule, Claimed.viot().inSegment(1, 0, 0x10000, 0).inSegment(0, 5, 1, 0).inSegment(1, 6, 1, 0).claims())
                .isWrong(ERROR, "map[2]", "map[0]");
    }

    @Test
    void oneIdAtTheJointIsAnotherRuleInAnIort() {
        Judged.by(rule, Claimed.rootComplex(0xffff).entry(0, 9, 0).entry(8, 8, 8).claims()).isFine();
        Judged.by(rule, Claimed.rootComplex(0xffff).entry(0, 10, 0).entry(8, 8, 8).claims()).isWrong(ERROR, "map[1]", "0x8 to 0x9");
        Judged.by(rule, Claimed.iommuMap().entry(0, 9, 0).entry(8, 8, 8).claims()).isWrong(ERROR, "map[1]", "0x8 to 0x8");
    }

    @Test
    void whatMatchesAllOrNothingDoesNotOverlap() {
        Judged.by(rule, Claimed.iortNode().single(1).single(2).single(1).claims()).isFine();
        Judged.by(rule, Claimed.iommuMap().entry(0, 0, 0).entry(0, 8, 0).entry(4, 0, 0).claims()).isFine();
    }

    @Test
    void afterAThousandOfAMapTheRestIsCounted() {
        Claimed map = Claimed.iommuMap();
        for (int i = 0; i < 1502; i++) {
            map = map.entry(0, 8, 0);
        }
        List<Finding> findings = rule.check(map.claims());
        assertEquals(1001, findings.size());
        assertEquals("of this map 501 more entries overlap earlier ones", findings.getLast().message());
    }

    @Test
    void outputsMayBeShared() {
        Judged.by(rule, Claimed.iortNode().entry(0, 8, 0x100).entry(8, 8, 0x100).claims()).isFine();
    }

    @Test
    void equalEntriesAreReportedEach() {
        Judged judged = Judged.by(rule, Claimed.iommuMap().entry(0, 8, 0).entry(0, 8, 0).entry(0, 8, 0).claims());
        assertEquals(List.of("map[1]", "map[2]"), judged.subjects());
    }

    @Test
    void aShortEntryInsideALongOneHidesNoOther() {
        Judged judged = Judged.by(rule, Claimed.iommuMap().entry(0, 0x100, 0).entry(8, 2, 0).entry(0x50, 2, 0).claims());
        assertEquals(List.of("map[1]", "map[2]"), judged.subjects());
    }

    @Test
    void anOverlapIsFoundWhereverThereIsOne() {
        long seed = 7;
        Random random = new Random(seed);
        for (int run = 0; run < 5000; run++) {
            Claimed map = Claimed.viot();
            int segments = 1 + random.nextInt(4);
            for (int i = 1 + random.nextInt(7); i > 0; i--) {
                int first = random.nextInt(segments);
                map.inSegments(first, first + random.nextInt(segments - first), random.nextInt(60), random.nextInt(20), 0);
            }
            Claims claims = map.claims();
            assertEquals(overlap(claims.maps().getFirst().entries()), !rule.check(claims).isEmpty(),
                    "seed " + seed + ", run " + run + ": " + claims.maps().getFirst().entries());
        }
    }

    private static boolean overlap(List<ClaimedEntry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            for (int k = 0; k < i; k++) {
                ClaimedEntry one = entries.get(i);
                ClaimedEntry other = entries.get(k);
                long first = Math.max(one.inputBase(), other.inputBase());
                long end = Math.min(one.inputBase() + one.inputCount(), other.inputBase() + other.inputCount());
                boolean segment = Math.max(one.firstSegment(), other.firstSegment()) <= Math.min(one.lastSegment(), other.lastSegment());
                if (segment && first < end) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void twoNodesForOneDevice() {
        Claimed viot = Claimed.viot().fact(new ClaimedFact.MmioEndpoint("disk", 0x1000, "iommu"))
                .fact(new ClaimedFact.MmioEndpoint("nic", 0x2000, "iommu"));
        Judged.by(rule, viot.claims()).isFine();
        Judged.by(rule, viot.fact(new ClaimedFact.MmioEndpoint("again", 0x1000, "other")).claims())
                .isWrong(ERROR, "again", "0x1000", "disk", "last of them");
    }
}
