/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountOffByOneTest {

    private final CountOffByOne rule = new CountOffByOne();

    @Test
    void rangesSideBySideAreFine() {
        Judged.by(rule, Claimed.rootComplex(0xffff).entry(0, 8, 0).entry(8, 1, 8).entry(9, 0xfff7, 9).claims()).isFine();
    }

    @Test
    void aSoleRangeOfAllIsFine() {
        Judged.by(rule, Claimed.rootComplex(0xffff).entry(0, 0x10000, 0).claims()).isFine();
        Judged.by(rule, Claimed.rootComplex(0xfff).entry(0, 0x10000, 0).claims()).isFine();
    }

    @Test
    void aLastIdThatIsTheNextRangesFirst() {
        Judged judged = Judged.by(rule, Claimed.rootComplex(0xffff).entry(0, 9, 0).entry(8, 2, 8).entry(9, 0xfff7, 9).claims());
        assertEquals(List.of("map[0]", "map[1]"), judged.subjects());
        judged.isWrong(0, ERROR, "0x8", "first of map[1]", "minus one");
    }

    @Test
    void theOrderOfTheEntriesDoesNotMatter() {
        Judged.by(rule, Claimed.rootComplex(0xffff).entry(0x100, 0x100, 0).entry(0, 0x101, 0).claims()).isWrong(ERROR, "map[1]", "0x100");
    }

    @Test
    void oneIdPastTheBusRange() {
        Judged.by(rule, Claimed.rootComplex(0xfff).entry(0, 0x1001, 0).claims()).isWrong(ERROR, "map[0]", "0x1000", "one past");
        Judged.by(rule, Claimed.rootComplex(0xffffffffL).entry(0, 0x10001, 0).claims()).isWrong(ERROR, "map[0]", "0x10000");
    }

    @Test
    void stagesBehindARootComplexCount() {
        Judged.by(rule, Claimed.iortNode().entry(0, 0x1001, 0).entry(0x1000, 0x100, 0x5000).claims()).isWrong(ERROR, "map[0]", "0x1000");
        Judged.by(rule, Claimed.iortNode().entry(0, 0x10001, 0).claims()).isFine();
    }

    @Test
    void aSingleMappingHasNoRange() {
        Judged.by(rule, Claimed.iortNode().single(5).entry(0, 0x100, 0).entry(0x100, 1, 7).claims()).isFine();
    }

    @Test
    void otherFormatsHaveNoSuchCount() {
        Judged.by(rule, Claimed.iommuMap().entry(0, 9, 0).entry(8, 8, 8).claims()).isFine();
        Judged.by(rule, Claimed.viot().entry(0, 9, 0).entry(8, 8, 8).claims()).isFine();
    }
}
