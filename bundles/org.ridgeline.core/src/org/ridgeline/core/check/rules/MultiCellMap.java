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
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.Claims;
/** Finds entries whose cells are not those that their target asks for: kernels up to 7.1 read four cells everywhere, later ones count. */
public final class MultiCellMap implements ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.MULTI_CELL_MAP;
    }

    @Override
    public List<Finding> check(Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (ClaimedMap map : claims.maps()) {
            if (map.kind() == ClaimedMap.Kind.IOMMU_MAP) {
                map.entries().stream().filter(entry -> entry.target().isThere() && isOdd(entry)).findFirst()
                        .ifPresent(entry -> findings.add(finding(map, entry)));
            }
        }
        return findings;
    }

    private static boolean isOdd(ClaimedEntry entry) {
        return entry.cells() != entry.target().specifierCells() || entry.cells() > 1;
    }

    private Finding finding(ClaimedMap map, ClaimedEntry entry) {
        int asked = entry.target().specifierCells();
        Subject subject = new Subject.OfFirmware(entry.place());
        if (entry.cells() > 1) {
            boolean several = entry.inputCount() > 1;
            return new Finding(id(), several ? id().severity() : Severity.INFO, subject, List.of(), entry.cells() + " specifier cells"
                    + (several ? " and " + entry.inputCount() + " IDs: no kernel reads that"
                    : ": kernels from 7.2 on read that, earlier ones do not"));
        }
        boolean rescued = asked == 2 && map.entries().stream()
                .allMatch(each -> each.inputCount() == 1 && each.target().place().equals(entry.target().place()));
        if (rescued) {
            return new Finding(id(), Severity.INFO, subject, List.of(),
                    "one specifier cell towards " + entry.target().label()
                    + ", which asks for 2: kernels know this form and read it as it is meant");
        }
        return new Finding(id(), subject, "one specifier cell towards " + entry.target().label() + ", which asks for " + asked
                + ": it works up to Linux 7.1, from 7.2 on the device is not translated");
    }
}
