/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;
import static org.ridgeline.core.check.Severity.INFO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.claims.Malformation;

class MalformedMapTest {

    private final MalformedMap rule = new MalformedMap();

    @Test
    void aWellFormedMapIsFine() {
        Judged.by(rule, Claimed.iommuMap().entry(0, 0x10000, 0).claims()).isFine();
        Judged.by(rule, Claimed.iortNode().entry(0xfffffffeL, 2, 0xfffffffeL).claims()).isFine();
        Judged.by(rule, Claimed.iortNode().entry(0, 0x100000000L, 0).claims()).isFine();
    }

    @Test
    void whatCouldNotBeRead() {
        Judged.by(rule, new Claims(FirmwareFormat.DEVICE_TREE, List.of(), List.of(),
                List.of(new Malformation("/pcie: iommu-map", "its length 15 is no multiple of 16"))))
                .isWrong(ERROR, "/pcie: iommu-map", "no multiple of 16");
    }

    @Test
    void anEmptyEntryAmongOthers() {
        Judged judged = Judged.by(rule, Claimed.iommuMap().entry(0, 0, 0).entry(1, 0xffff, 1).claims());
        assertEquals(List.of("map[0]"), judged.subjects());
        judged.isWrong(0, ERROR, "length is 0");
    }

    @Test
    void anEmptyEntryAloneIsAPlaceholder() {
        Judged.by(rule, Claimed.iommuMap().entry(0, 0, 0).claims()).isWrong(INFO, "map[0]", "placeholder");
    }

    @Test
    void idsThatRunPast32Bits() {
        Judged.by(rule, Claimed.iommuMap().entry(0xffffffffL, 2, 0).claims()).isWrong(ERROR, "map[0]", "input IDs", "past 32 bits");
        Judged.by(rule, Claimed.iommuMap().entry(0, 2, 0xffffffffL).claims()).isWrong(ERROR, "map[0]", "output IDs", "past 32 bits");
    }

    @Test
    void aRangeThatEndsBeforeItBegins() {
        Judged.by(rule, Claimed.viot().entry(0x10, -8, 0).claims()).isWrong(ERROR, "map[0]", "before it begins at 0x10");
    }
}
