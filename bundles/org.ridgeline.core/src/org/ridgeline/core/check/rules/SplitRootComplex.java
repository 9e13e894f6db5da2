/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.Claims;
/** Finds a PCI segment with several root complex nodes in one IORT: Linux uses the first of them alone. */
public final class SplitRootComplex implements ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.SPLIT_ROOT_COMPLEX;
    }

    @Override
    public List<Finding> check(Claims claims) {
        Map<Long, ClaimedFact.RootComplex> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (ClaimedFact.RootComplex complex : claims.facts(ClaimedFact.RootComplex.class)) {
            ClaimedFact.RootComplex earlier = first.putIfAbsent(complex.segment(), complex);
            if (earlier != null) {
                findings.add(new Finding(id(), id().severity(), new Subject.OfFirmware(complex.place()),
                        List.of(new Subject.OfFirmware(earlier.place())),
                        "is the second root complex of segment " + complex.segment() + ": Linux uses " + earlier.place() + " alone"));
            }
        }
        return findings;
    }
}
