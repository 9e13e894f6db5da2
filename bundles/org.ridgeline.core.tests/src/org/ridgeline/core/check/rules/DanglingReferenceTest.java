/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedReference;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.ClaimedTarget.State;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;

class DanglingReferenceTest {

    private final DanglingReference rule = new DanglingReference();

    @Test
    void aTargetThatIsThereIsFine() {
        Judged.by(rule, Claimed.iommuMap().to(State.FOUND).claims()).isFine();
    }

    @Test
    void aPhandleOfNothing() {
        Judged.by(rule, Claimed.iommuMap().to(State.FOUND).to(State.MISSING).claims())
                .isWrong(ERROR, "map[1]", "target", "does not exist", "bypass silently");
    }

    @Test
    void anIortReferenceIntoANodeOrToOneThatTakesNoInput() {
        Judged judged = Judged.by(rule, Claimed.rootComplex(0xffff).to(State.INSIDE_NODE).to(State.WRONG_KIND).claims());
        assertEquals(List.of("map[0]", "map[1]"), judged.subjects());
        judged.isWrong(0, ERROR, "middle of a node", "panics");
        judged.isWrong(1, ERROR, "takes no such input");
    }

    @Test
    void aViotOutputThatIsNoIommu() {
        Judged.by(rule, Claimed.viot().to(State.WRONG_KIND).claims()).isWrong(ERROR, "map[0]", "oopses");
    }

    @Test
    void referencesOutsideOfMapsCount() {
        Judged.by(rule, new Claims(FirmwareFormat.DEVICE_TREE, List.of(), List.of(
                new ClaimedReference("/dma@1000: iommus[0]", new ClaimedTarget("phandle 0x7", State.MISSING)),
                new ClaimedReference("/dma@1000: iommus[1]", new ClaimedTarget("/smmu", State.FOUND))), List.of()))
                .isWrong(ERROR, "/dma@1000: iommus[0]", "phandle 0x7");
    }
}
