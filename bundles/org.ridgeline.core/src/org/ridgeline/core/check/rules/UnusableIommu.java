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
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
/** Finds masters led to an IOMMU that does not say what it takes, or that is out of use: they bypass silently. */
public final class UnusableIommu implements ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.UNUSABLE_IOMMU;
    }

    @Override
    public List<Finding> check(Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (ClaimedMap map : claims.maps()) {
            map.entries().forEach(entry -> judge(entry.place(), entry.target(), findings));
        }
        claims.references().forEach(reference -> judge(reference.place(), reference.target(), findings));
        return findings;
    }

    private void judge(String place, ClaimedTarget target, List<Finding> findings) {
        if (target.state() == ClaimedTarget.State.WITHOUT_CELLS) {
            findings.add(new Finding(id(), new Subject.OfFirmware(place),
                    "leads to " + target.label() + ", which has no #iommu-cells: kernels from 7.2 on read no further, the devices bypass"));
        } else if (target.state() == ClaimedTarget.State.DISABLED) {
            findings.add(new Finding(id(), Severity.WARNING, new Subject.OfFirmware(place), List.of(),
                    "leads to " + target.label() + ", whose status keeps it out of use: the devices bypass, silently"));
        }
    }
}
