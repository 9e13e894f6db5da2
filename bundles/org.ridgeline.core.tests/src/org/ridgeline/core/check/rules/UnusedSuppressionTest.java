/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.INFO;

import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;

class UnusedSuppressionTest {

    private static Judged judged(String rule, boolean twice) {
        TopologyBuilder platform = TopologyBuilder.named("board").hostBridge("pcie", bus -> bus.endpoint("a", nic -> nic.at(1))
                .endpoint("b", nic -> nic.at(twice ? 1 : 2))).suppress(rule, "a", "the slots are settled late");
        return new Judged(Checker.check(Translation.of(platform.build())));
    }

    @Test
    void oneThatHidesSomething() {
        judged("rid-collision", true).isFine();
    }

    @Test
    void oneWhoseMistakeIsMended() {
        judged("rid-collision", false).isWrong(INFO, "a", "the suppression of rid-collision hides nothing");
    }

    @Test
    void oneOfARuleThatNobodyKnows() {
        judged("no-such-rule", false).isWrong(INFO, "a", "no-such-rule");
    }
}
