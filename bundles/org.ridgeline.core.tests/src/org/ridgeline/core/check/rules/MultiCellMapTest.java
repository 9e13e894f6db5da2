/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.INFO;
import static org.ridgeline.core.check.Severity.WARNING;

import org.junit.jupiter.api.Test;

class MultiCellMapTest {

    private final MultiCellMap rule = new MultiCellMap();

    @Test
    void oneCellTowardsATargetThatAsksForOne() {
        Judged.by(rule, Claimed.iommuMap().cells(0, 0x10000, 1, 1).claims()).isFine();
    }

    @Test
    void oneCellTowardsATargetThatAsksForTwo() {
        Judged.by(rule, Claimed.iommuMap().cells(0, 0x100, 1, 2).claims()).isWrong(WARNING, "map[0]", "asks for 2", "from 7.2 on");
    }

    @Test
    void theFormThatKernelsKnow() {
        Judged.by(rule, Claimed.iommuMap().cells(0, 1, 1, 2).cells(0x100, 1, 1, 2).claims()).isWrong(INFO, "map[0]", "as it is meant");
    }

    @Test
    void severalIdsWithSeveralCells() {
        Judged.by(rule, Claimed.iommuMap().cells(0, 2, 2, 2).claims()).isWrong(WARNING, "map[0]", "2 specifier cells and 2 IDs");
        Judged.by(rule, Claimed.iommuMap().cells(0, 1, 2, 2).claims()).isWrong(INFO, "map[0]", "from 7.2 on");
    }

    @Test
    void threeCellsAreNotThatForm() {
        Judged.by(rule, Claimed.iommuMap().cells(0, 1, 1, 3).claims()).isWrong(WARNING, "map[0]", "asks for 3");
    }
}
