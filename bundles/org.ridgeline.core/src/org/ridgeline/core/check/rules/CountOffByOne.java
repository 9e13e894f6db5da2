/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.Claims;

/** Finds IORT mappings whose count was written as a count, although the field holds the count minus one: each range is one ID too long. */
public final class CountOffByOne implements ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.COUNT_OFF_BY_ONE;
    }

    @Override
    public List<Finding> check(Claims claims) {
        if (claims.format() != FirmwareFormat.IORT) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (ClaimedMap map : claims.maps()) {
            Map<Long, ClaimedEntry> byBase = new HashMap<>();
            map.entries().stream().filter(entry -> !entry.matchesAll()).forEach(entry -> byBase.putIfAbsent(entry.inputBase(), entry));
            for (ClaimedEntry entry : map.entries()) {
                problem(map, entry, byBase.get(entry.inputLast()))
                        .ifPresent(message -> findings.add(new Finding(id(), new Subject.OfFirmware(entry.place()), message)));
            }
        }
        return findings;
    }

    /** Whether the last ID of a range of several is just the first of another. */
    static boolean isJoint(ClaimedEntry one, ClaimedEntry other) {
        return one.inputCount() > 1 && one.inputLast() == other.inputBase() && one.inputBase() != other.inputBase();
    }

    private static Optional<String> problem(ClaimedMap map, ClaimedEntry entry, ClaimedEntry next) {
        if (entry.matchesAll() || entry.inputCount() <= 1) {
            return Optional.empty();
        }
        if (next != null && isJoint(entry, next)) {
            return Optional.of(String.format("its last input ID 0x%x is the first of %s: the count was not written minus one",
                    entry.inputLast(), next.place()));
        }
        boolean rootComplex = map.kind() == ClaimedMap.Kind.ROOT_COMPLEX;
        if (rootComplex && entry.inputLast() == Math.min(map.lastInput(), Rid.MAX.value()) + 1) {
            return Optional.of(String.format("it ends at input ID 0x%x, one past the last that there is: the count was not written minus one",
                    entry.inputLast()));
        }
        return Optional.empty();
    }
}
