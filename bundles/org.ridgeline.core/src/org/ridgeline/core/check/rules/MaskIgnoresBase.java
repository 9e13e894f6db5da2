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
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.Claims;
/** Finds entries that a map's mask makes unreachable: at the first of them a kernel gives up, whatever it looks up. */
public final class MaskIgnoresBase implements ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.MASK_IGNORES_BASE;
    }

    @Override
    public List<Finding> check(Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (ClaimedMap map : claims.maps()) {
            map.entries().stream().filter(entry -> (entry.inputBase() & ~map.mask()) != 0).findFirst().ifPresent(entry -> findings.add(
                    new Finding(id(), new Subject.OfFirmware(entry.place()),
                    String.format("the mask 0x%x clears bits of its first ID 0x%x: "
                            + "the kernel fails for every ID that no entry before it holds", map.mask(), entry.inputBase()))));
        }
        return findings;
    }
}
