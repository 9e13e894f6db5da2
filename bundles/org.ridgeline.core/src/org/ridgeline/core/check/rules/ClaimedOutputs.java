/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.id.Rid;

/**
 * What the entries of firmware make of the requester IDs of PCI functions. A map with a mask is left out: it makes IDs one on purpose, and
 * a rule of its own looks at that.
 */
final class ClaimedOutputs {

    /** Nobody reads more; a hostile tree has a million. */
    private static final int MOST = 1000;

    private final Map<String, ClaimedFact.HostBridge> hosts = new HashMap<>();
    private final List<Output> outputs = new ArrayList<>();

    /** The outputs of one entry at one target. */
    private record Output(ClaimedEntry entry, long firstInput, long first, long last) {

        boolean meets(Output other) {
            return entry.target().place().equals(other.entry.target().place()) && first <= other.last && other.first <= last;
        }

        /** The same requester IDs twice are a matter of another rule. */
        boolean isSameInput(Output other) {
            return entry.firstSegment() == other.entry.firstSegment() && firstInput <= other.lastInput() && other.firstInput <= lastInput();
        }

        long lastInput() {
            return firstInput + last - first;
        }
    }

    /**
     * Two entries that meet.
     *
     * @param one   the first of them
     * @param other the second
     * @param from  the first output that both have
     */
    record Meeting(ClaimedEntry one, ClaimedEntry other, long from) {
    }

    ClaimedOutputs(Claims claims, ClaimedTarget.Role role) {
        claims.facts(ClaimedFact.HostBridge.class).forEach(host -> hosts.put(host.place(), host));
        Set<String> ignored = new HashSet<>();
        claims.facts(ClaimedFact.MisplacedMap.class).forEach(map -> ignored.add(map.place()));
        claims.maps().stream().filter(map -> map.kind() != ClaimedMap.Kind.IORT_NODE && map.lastInput() <= Rid.MAX.value()
                && map.isUnmasked() && !ignored.contains(map.place()))
                .forEach(map -> map.entries().stream().filter(entry -> entry.target().role() == role && takesIds(entry.target()))
                        .forEach(entry -> add(map, entry)));
    }

    private static boolean takesIds(ClaimedTarget target) {
        return target.isThere() && target.specifierCells() > 0;
    }

    /** Only buses that there are count. */
    private void add(ClaimedMap map, ClaimedEntry entry) {
        ClaimedFact.HostBridge host = hosts.get(map.node());
        long first = Math.max(entry.inputBase(), host == null ? 0 : host.firstBus() << 8);
        long last = Math.min(entry.inputLast(), host == null ? Rid.MAX.value() : host.lastBus() << 8 | 0xff);
        if (entry.inputCount() > 0 && !entry.matchesAll() && first <= last && entry.firstSegment() == entry.lastSegment()) {
            outputs.add(new Output(entry, first, entry.outputBase() + first - entry.inputBase(),
                    entry.outputBase() + last - entry.inputBase()));
        }
    }

    /** Sorted by target and first output only neighbours, or the one that reaches furthest so far, can meet. */
    List<Meeting> meetings() {
        outputs.sort(Comparator.comparing((Output output) -> output.entry().target().place()).thenComparingLong(Output::first));
        List<Meeting> found = new ArrayList<>();
        Output furthest = null;
        for (Output output : outputs) {
            boolean meets = furthest != null && furthest.meets(output);
            if (meets && !furthest.isSameInput(output) && found.size() < MOST) {
                found.add(new Meeting(furthest.entry(), output.entry(), output.first()));
            }
            if (!meets || output.last() > furthest.last()) {
                furthest = output;
            }
        }
        return found;
    }
}
