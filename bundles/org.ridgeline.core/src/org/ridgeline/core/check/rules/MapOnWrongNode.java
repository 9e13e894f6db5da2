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
/** Finds maps and stream lists at PCI nodes below a host bridge: Linux looks at the host bridge alone. */
public final class MapOnWrongNode implements ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.MAP_ON_WRONG_NODE;
    }

    @Override
    public List<Finding> check(Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (ClaimedFact.MisplacedMap map : claims.facts(ClaimedFact.MisplacedMap.class)) {
            findings.add(new Finding(id(), new Subject.OfFirmware(map.place()),
                    "stands at a PCI function: Linux reads the iommu-map of the host bridge alone, this is ignored"));
        }
        return findings;
    }
}
