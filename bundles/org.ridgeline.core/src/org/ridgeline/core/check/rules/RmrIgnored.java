/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.Claims;
/** Finds reserved memory ranges in an IORT that is too old for them: Linux does not look at them. */
public final class RmrIgnored implements ClaimsRule {

    private static final int FIRST_REVISION = 5;

    @Override
    public RuleId id() {
        return RuleId.RMR_IGNORED;
    }

    @Override
    public List<Finding> check(Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (ClaimedFact.MemoryRange range : claims.facts(ClaimedFact.MemoryRange.class)) {
            if (range.tableRevision() < FIRST_REVISION) {
                findings.add(new Finding(id(), new Subject.OfFirmware(range.place()), "is a reserved memory range in a table of revision "
                        + range.tableRevision() + ": Linux looks at them from revision " + FIRST_REVISION + " on"));
            }
        }
        return findings;
    }
}
