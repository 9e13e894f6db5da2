/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.Claims;

/** Finds entries of one map that claim the same input IDs: device tree and IORT let the first win, VIOT the last. */
public final class OverlappingRanges implements ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.OVERLAPPING_RANGES;
    }

    @Override
    public List<Finding> check(Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (ClaimedMap map : claims.maps()) {
            overlaps(claims, map, findings);
        }
        return findings;
    }

    /** Sorted by their first input only an entry that reaches beyond the next one's beginning can overlap it; the sweep keeps those alone. */
    private void overlaps(Claims claims, ClaimedMap map, List<Finding> findings) {
        List<ClaimedEntry> sorted = map.entries().stream().filter(entry -> entry.inputCount() > 0 && !entry.matchesAll())
                .sorted(Comparator.comparingLong(ClaimedEntry::inputBase)).toList();
        List<ClaimedEntry> open = new ArrayList<>();
        for (ClaimedEntry entry : sorted) {
            open.removeIf(earlier -> earlier.inputLast() < entry.inputBase());
            Optional<ClaimedEntry> hit = open.stream().filter(earlier -> earlier.overlaps(entry) && !isOffByOne(claims, earlier, entry)).findFirst();
            hit.ifPresent(earlier -> findings.add(finding(claims.format(), earlier, entry)));
            // Of two that overlap the one that reaches further stands for both, so that a heap of equal entries costs no more than one.
            if (hit.isEmpty()) {
                open.add(entry);
            } else if (hit.get().inputLast() < entry.inputLast()) {
                open.set(open.indexOf(hit.get()), entry);
            }
        }
    }

    /** One ID at the joint of two IORT ranges is the mistake of another rule. */
    private static boolean isOffByOne(Claims claims, ClaimedEntry earlier, ClaimedEntry later) {
        return claims.format() == FirmwareFormat.IORT && CountOffByOne.isJoint(earlier, later);
    }

    private Finding finding(FirmwareFormat format, ClaimedEntry one, ClaimedEntry other) {
        long first = Math.max(one.inputBase(), other.inputBase());
        long last = Math.min(one.inputLast(), other.inputLast());
        String who = format == FirmwareFormat.VIOT ? "the last of them wins in Linux" : "the first of them wins in Linux";
        return new Finding(id(), id().severity(), new Subject.OfFirmware(other.place()), List.of(new Subject.OfFirmware(one.place())),
                String.format("input IDs 0x%x to 0x%x are also claimed by %s: %s, silently", first, last, one.place(), who));
    }
}
