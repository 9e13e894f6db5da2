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

/** Finds maps and entries that do not have the form of their format, so that all or part of them is ignored. */
public final class MalformedMap implements ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.MALFORMED_MAP;
    }

    @Override
    public List<Finding> check(Claims claims) {
        List<Finding> findings = new ArrayList<>();
        claims.malformations().forEach(part -> findings.add(new Finding(id(), new Subject.OfFirmware(part.place()), part.what())));
        for (ClaimedMap map : claims.maps()) {
            for (ClaimedEntry entry : map.entries()) {
                judge(map, entry, findings);
            }
        }
        return findings;
    }

    private void judge(ClaimedMap map, ClaimedEntry entry, List<Finding> findings) {
        Subject subject = new Subject.OfFirmware(entry.place());
        if (entry.inputCount() < 0) {
            findings.add(new Finding(id(), subject, String.format("it ends before it begins at 0x%x: it is ignored", entry.inputBase())));
        } else if (entry.inputCount() == 0 && map.entries().size() == 1) {
            findings.add(new Finding(id(), Severity.INFO, subject, List.of(), "it is empty: a placeholder that a boot loader fills in"));
        } else if (entry.inputCount() == 0) {
            findings.add(new Finding(id(), subject, "it is empty: its length is 0"));
        } else if (entry.inputLast() > 0xffffffffL) {
            findings.add(new Finding(id(), subject,
                    String.format("input IDs from 0x%x on run past 32 bits: it is ignored", entry.inputBase())));
        } else if (!entry.matchesAll() && entry.outputBase() + entry.inputCount() - 1 > 0xffffffffL) {
            findings.add(new Finding(id(), subject, String.format("output IDs from 0x%x on run past 32 bits", entry.outputBase())));
        }
    }
}
