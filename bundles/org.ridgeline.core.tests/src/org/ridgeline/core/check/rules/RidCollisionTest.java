/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.NumberingPolicy;

class RidCollisionTest {

    private final RidCollision rule = new RidCollision();

    @Test
    void oneNumberInTwoSegmentsIsFine() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("a"))
                .hostBridge("pcie.1", bus -> bus.segment(1).endpoint("b"))).isFine();
    }

    @Test
    void twoFixedToOneSlot() {
        Judged.by(rule, platform ->
                platform.hostBridge("pcie.0", bus -> bus.endpoint("a", nic -> nic.at(3)).endpoint("b", nic -> nic.at(3))))
                .isWrong(ERROR, "b", "b and a are both at 0000:00:03.0", "only one");
    }

    @Test
    void qemuGivesAwayASlotThatIsFixedLater() {
        Judged.by(rule, platform -> platform.numbering(NumberingPolicy.QEMU)
                .hostBridge("pcie.0", bus -> bus.endpoint("a").endpoint("b", nic -> nic.at(0))))
                .isWrong(ERROR, "b", "0000:00:00.0");
    }

    @Test
    void aVirtualFunctionOnAFunction() {
        Judged judged = Judged.by(rule, platform ->
                platform.hostBridge("pcie.0", bus -> bus.endpoint("nic", nic -> nic.at(1).sriov(2, 8, 8)).endpoint("b", nic -> nic.at(3))));
        assertEquals(List.of("b"), judged.subjects());
        judged.isWrong(0, ERROR, "nic.vf1", "0000:00:03.0");
    }
}
