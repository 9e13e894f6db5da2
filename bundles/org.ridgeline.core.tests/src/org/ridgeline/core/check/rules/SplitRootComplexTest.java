/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;

class SplitRootComplexTest {

    private final SplitRootComplex rule = new SplitRootComplex();

    @Test
    void oneRootComplexForEachSegment() {
        Judged.by(rule, Claimed.rootComplex(0xffff).fact(new ClaimedFact.RootComplex("a", 0))
                .fact(new ClaimedFact.RootComplex("b", 1)).claims())
                .isFine();
    }

    @Test
    void twoForOneSegment() {
        Judged.by(rule, Claimed.rootComplex(0xffff).fact(new ClaimedFact.RootComplex("a", 2))
                .fact(new ClaimedFact.RootComplex("b", 2)).claims())
                .isWrong(ERROR, "b", "segment 2", "a alone");
    }
}
