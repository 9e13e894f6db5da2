/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DrawnMapping;

/** Lays the drawn mappings of one segment over each other: one sweep over the ends of their ranges, whatever their number. */
final class Painter {

    private final int segment;
    private final List<Painted> painted = new ArrayList<>();
    private final List<Ambiguity> ambiguities = new ArrayList<>();
    private final Set<Rivals> reported = new HashSet<>();

    /** Two mappings by their drawing order. */
    private record Rivals(int winner, int other) {
    }

    Painter(int segment) {
        this.segment = segment;
    }

    List<Painted> painted() {
        return painted;
    }

    List<Ambiguity> ambiguities() {
        return ambiguities;
    }

    /** Decides over every requester ID; what one mapping covers must not overlap itself. */
    void paint(List<Coverage> coverages) {
        List<Coverage> starting = coverages.stream().sorted(Comparator.comparing(coverage -> coverage.input().first())).toList();
        List<Coverage> ending = coverages.stream().sorted(Comparator.comparing(coverage -> coverage.input().last())).toList();
        int[] ends = coverages.stream()
                .flatMapToInt(coverage -> IntStream.of(coverage.input().first().value(), coverage.input().last().value() + 1))
                .sorted().distinct().toArray();
        TreeSet<Coverage> open = new TreeSet<>();
        int start = 0;
        int end = 0;
        for (int i = 0; i + 1 < ends.length; i++) {
            while (end < ending.size() && ending.get(end).input().last().value() < ends[i]) {
                open.remove(ending.get(end++));
            }
            while (start < starting.size() && starting.get(start).input().first().value() == ends[i]) {
                open.add(starting.get(start++));
            }
            if (!open.isEmpty()) {
                RidRange stretch = RidRange.of(ends[i], ends[i + 1] - 1);
                judge(open, stretch);
                add(stretch, open.first().mapping());
            }
        }
    }

    private void judge(TreeSet<Coverage> open, RidRange stretch) {
        Coverage winner = open.first();
        for (Coverage rival : open) {
            if (rival.rank() != winner.rank()) {
                break;
            }
            if (!rival.meaning().equals(winner.meaning()) && reported.add(new Rivals(winner.order(), rival.order()))) {
                ambiguities.add(new Ambiguity(segment, stretch, winner.mapping(), rival.mapping()));
            }
        }
    }

    private void add(RidRange stretch, DrawnMapping mapping) {
        Painted last = painted.isEmpty() ? null : painted.getLast();
        if (last != null && last.mapping() == mapping && last.input().last().value() + 1 == stretch.first().value()) {
            painted.set(painted.size() - 1, new Painted(new RidRange(last.input().first(), new Rid(stretch.last().value())), mapping));
        } else {
            painted.add(new Painted(stretch, mapping));
        }
    }
}
