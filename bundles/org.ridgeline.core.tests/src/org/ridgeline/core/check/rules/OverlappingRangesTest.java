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
import org.ridgeline.core.claims.ClaimedEntry;
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
        Judged.by(rule, Claimed.viot().entry(0, 0x10000, 0).entry(8, 1, 8).claims()).isWrong(ERROR, "map[1]", "0x8 to 0x8", "last of them wins");
    }

    @Test
    void segmentsOfAViotAreApart() {
        Judged.by(rule, Claimed.viot().inSegment(0, 0, 0x10000, 0).inSegment(1, 0, 0x10000, 0x10000).claims()).isFine();
        Judged.by(rule, Claimed.viot().inSegment(1, 0, 0x10000, 0).inSegment(0, 5, 1, 0).inSegment(1, 6, 1, 0).claims()).isWrong(ERROR, "map[2]", "map[0]");
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
    void outputsMayBeShared() {
        Judged.by(rule, Claimed.iortNode().entry(0, 8, 0x100).entry(8, 8, 0x100).claims()).isFine();
    }

    @Test
    void equalEntriesAreReportedEach() {
        Judged judged = Judged.by(rule, Claimed.iommuMap().entry(0, 8, 0).entry(0, 8, 0).entry(0, 8, 0).claims());
        assertEquals(List.of("map[1]", "map[2]"), judged.subjects());
    }

    @Test
    void anOverlapIsFoundWhereverThereIsOne() {
        long seed = 7;
        Random random = new Random(seed);
        for (int run = 0; run < 3000; run++) {
            Claimed map = Claimed.iommuMap();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                map.entry(random.nextInt(60), random.nextInt(20), 0);
            }
            Claims claims = map.claims();
            List<ClaimedEntry> entries = claims.maps().getFirst().entries();
            boolean overlap = false;
            for (int i = 0; i < entries.size(); i++) {
                for (int k = 0; k < i; k++) {
                    long first = Math.max(entries.get(i).inputBase(), entries.get(k).inputBase());
                    long end = Math.min(entries.get(i).inputBase() + entries.get(i).inputCount(), entries.get(k).inputBase() + entries.get(k).inputCount());
                    overlap |= first < end;
                }
            }
            assertEquals(overlap, !rule.check(claims).isEmpty(), "seed " + seed + ", run " + run + ": " + entries);
        }
    }
}
