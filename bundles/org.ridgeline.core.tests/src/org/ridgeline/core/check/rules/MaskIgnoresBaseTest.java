/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;

import org.junit.jupiter.api.Test;

class MaskIgnoresBaseTest {

    private final MaskIgnoresBase rule = new MaskIgnoresBase();

    @Test
    void basesWithinTheMask() {
        Judged.by(rule, Claimed.iommuMap().mask(0xff00).entry(0x100, 0x100, 1).entry(0x200, 1, 2).claims()).isFine();
        Judged.by(rule, Claimed.iommuMap().mask(0).entry(0, 0x10000, 0).claims()).isFine();
        Judged.by(rule, Claimed.iommuMap().entry(0xffff, 1, 0).claims()).isFine();
    }

    @Test
    void theFirstBaseWithABitThatTheMaskClears() {
        Judged.by(rule, Claimed.iommuMap().mask(0xff00).entry(0x100, 1, 1).entry(0x208, 1, 2).entry(0x308, 1, 3).claims())
                .isWrong(ERROR, "map[1]", "0xff00", "0x208", "no entry before it");
    }
}
