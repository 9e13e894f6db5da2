/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;

class RmrIgnoredTest {

    private final RmrIgnored rule = new RmrIgnored();

    @Test
    void aTableOfRevision5() {
        Judged.by(rule, Claimed.iortNode().fact(new ClaimedFact.MemoryRange("rmr", 5)).claims()).isFine();
    }

    @Test
    void aTableOfRevision3() {
        Judged.by(rule, Claimed.iortNode().fact(new ClaimedFact.MemoryRange("rmr", 3)).claims())
                .isWrong(WARNING, "rmr", "revision 3", "from revision 5");
    }
}
