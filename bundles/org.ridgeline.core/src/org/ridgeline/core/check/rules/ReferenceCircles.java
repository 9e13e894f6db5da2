/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;

/** The entries of an IORT that lead in a circle, or from one circle to the next. */
final class ReferenceCircles {

    private final Set<String> circle = new HashSet<>();
    private final Claims claims;

    private ReferenceCircles(Claims claims) {
        this.claims = claims;
    }

    /** The circles of firmware; other formats than IORT have no chains and so none. */
    static ReferenceCircles in(Claims claims) {
        ReferenceCircles circles = new ReferenceCircles(claims);
        if (claims.format() == FirmwareFormat.IORT) {
            claims.maps().forEach(map -> circles.circle.add(map.place()));
            circles.peel(true);
            circles.peel(false);
        }
        return circles;
    }

    /** Whether an entry of a map is part of one. */
    boolean holds(ClaimedMap map, ClaimedEntry entry) {
        return circle.contains(map.place()) && circle.contains(entry.target().place());
    }

    /** Takes away, until none is left, nodes that lead to no other that is left, or that no other leads to. */
    private void peel(boolean forward) {
        Map<String, Integer> degree = new HashMap<>();
        Map<String, List<String>> against = new HashMap<>();
        for (ClaimedMap map : claims.maps()) {
            for (ClaimedEntry entry : map.entries()) {
                if (holds(map, entry)) {
                    String from = forward ? map.place() : entry.target().place();
                    String to = forward ? entry.target().place() : map.place();
                    degree.merge(from, 1, Integer::sum);
                    against.computeIfAbsent(to, place -> new ArrayList<>()).add(from);
                }
            }
        }
        Deque<String> ends = new ArrayDeque<>();
        circle.stream().filter(place -> !degree.containsKey(place)).forEach(ends::add);
        while (!ends.isEmpty()) {
            String end = ends.remove();
            circle.remove(end);
            for (String neighbour : against.getOrDefault(end, List.of())) {
                if (degree.merge(neighbour, -1, Integer::sum) == 0) {
                    ends.add(neighbour);
                }
            }
        }
    }
}
