/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.Claims;
/** Finds an SMMUv3 that designates a range mapping for its own messages: Linux passes it over for everybody behind the SMMU. */
public final class SmmuMsiIndex implements ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.SMMU_MSI_INDEX;
    }

    @Override
    public List<Finding> check(Claims claims) {
        Set<String> designated = claims.facts(ClaimedFact.MessageMapping.class).stream().map(ClaimedFact.MessageMapping::entry)
                .collect(Collectors.toSet());
        if (designated.isEmpty()) {
            return List.of();
        }
        Map<String, List<ClaimedEntry>> incoming = new HashMap<>();
        claims.maps().stream().flatMap(map -> map.entries().stream())
                .forEach(entry -> incoming.computeIfAbsent(entry.target().place(), place -> new ArrayList<>()).add(entry));
        List<Finding> findings = new ArrayList<>();
        for (ClaimedMap map : claims.maps()) {
            for (ClaimedEntry entry : map.entries()) {
                if (!entry.matchesAll() && designated.contains(entry.place())
                        && incoming.getOrDefault(map.place(), List.of()).stream().anyMatch(needed -> handsOn(needed, entry))) {
                    findings.add(new Finding(id(), new Subject.OfFirmware(entry.place()),
                            String.format("the SMMU designates this range for its own "
                            + "messages: Linux passes it over for IDs 0x%x to 0x%x, whose devices get no MSIs", entry.inputBase(),
                            entry.inputLast())));
                }
            }
        }
        return findings;
    }

    /** Whether an ID that one entry makes is an input of the other. */
    private static boolean handsOn(ClaimedEntry from, ClaimedEntry to) {
        long last = from.matchesAll() ? from.outputBase() : from.outputBase() + from.inputCount() - 1;
        return from.inputCount() > 0 && from.outputBase() <= to.inputLast() && to.inputBase() <= last;
    }
}
