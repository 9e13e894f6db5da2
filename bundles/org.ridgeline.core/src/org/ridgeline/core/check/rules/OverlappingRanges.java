/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.Claims;

/** Finds entries of one map that claim the same input IDs: device tree and IORT let the first win, VIOT the last. */
public final class OverlappingRanges implements ClaimsRule {

    /** Nobody reads more; a hostile table has tens of thousands. */
    private static final int MOST_OF_A_MAP = 1000;

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
        devices(claims, findings);
        return findings;
    }

    /** Of two nodes of a VIOT for one device Linux takes the last. */
    private void devices(Claims claims, List<Finding> findings) {
        Map<Long, ClaimedFact.MmioEndpoint> byBase = new HashMap<>();
        for (ClaimedFact.MmioEndpoint device : claims.facts(ClaimedFact.MmioEndpoint.class)) {
            ClaimedFact.MmioEndpoint earlier = byBase.put(device.base(), device);
            if (earlier != null && findings.size() < MOST_OF_A_MAP) {
                findings.add(new Finding(id(), id().severity(), new Subject.OfFirmware(device.place()),
                        List.of(new Subject.OfFirmware(earlier.place())),
                        String.format("the device at 0x%x is also that of %s: the last of them wins in Linux, silently", device.base(),
                        earlier.place())));
            }
        }
    }

    /**
     * One sweep over the first inputs. Open entries do not overlap, so those that are open at one input are apart in their segments, and
     * only the last of them that begins no later than the next entry ends can overlap it. Of two that overlap the one that reaches further
     * stands for both.
     */
    private void overlaps(Claims claims, ClaimedMap map, List<Finding> findings) {
        List<ClaimedEntry> sorted = map.entries().stream().filter(entry -> entry.inputCount() > 0 && !entry.matchesAll())
                .sorted(Comparator.comparingLong(ClaimedEntry::inputBase)).toList();
        TreeMap<Integer, ClaimedEntry> open = new TreeMap<>();
        int told = 0;
        PriorityQueue<ClaimedEntry> ending = new PriorityQueue<>(Comparator.comparingLong(ClaimedEntry::inputLast));
        for (ClaimedEntry entry : sorted) {
            while (!ending.isEmpty() && ending.peek().inputLast() < entry.inputBase()) {
                ClaimedEntry ended = ending.poll();
                open.remove(ended.firstSegment(), ended);
            }
            Map.Entry<Integer, ClaimedEntry> below = open.floorEntry(entry.lastSegment());
            ClaimedEntry earlier = below != null && below.getValue().overlaps(entry) ? below.getValue() : null;
            if (earlier != null && !isOffByOne(claims, earlier, entry)) {
                told++;
                if (told <= MOST_OF_A_MAP) {
                    findings.add(finding(claims.format(), earlier, entry));
                }
            }
            if (earlier == null || earlier.inputLast() <= entry.inputLast()) {
                if (earlier != null) {
                    open.remove(earlier.firstSegment());
                }
                open.put(entry.firstSegment(), entry);
                ending.add(entry);
            }
        }
        if (told > MOST_OF_A_MAP) {
            findings.add(new Finding(id(), id().severity(), new Subject.OfFirmware(sorted.getLast().place()), List.of(),
                    "of this map " + (told - MOST_OF_A_MAP) + " more entries overlap earlier ones"));
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
