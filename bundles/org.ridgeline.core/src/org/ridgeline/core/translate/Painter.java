/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DrawnMapping;

/** Lays the drawn mappings of one segment over each other: one sweep over the ends of their ranges, whatever their number. */
final class Painter {

    private final int segment;
    private final List<Painted> painted = new ArrayList<>();
    private final List<Ambiguity> ambiguities = new ArrayList<>();
    private final Set<List<DrawnMapping>> reported = new HashSet<>();

    Painter(int segment) {
        this.segment = segment;
    }

    List<Painted> painted() {
        return painted;
    }

    List<Ambiguity> ambiguities() {
        return ambiguities;
    }

    /** Decides over every requester ID; {@code agree} says whether two mappings of one rank mean the same. */
    void paint(List<Coverage> coverages, BiPredicate<DrawnMapping, DrawnMapping> agree) {
        List<Coverage> byStart = coverages.stream().sorted((a, b) -> a.input().first().compareTo(b.input().first())).toList();
        TreeSet<Integer> ends = new TreeSet<>();
        for (Coverage coverage : coverages) {
            ends.add(coverage.input().first().value());
            ends.add(coverage.input().last().value() + 1);
        }
        PriorityQueue<Coverage> open = new PriorityQueue<>();
        int next = 0;
        for (int from : ends) {
            while (next < byStart.size() && byStart.get(next).input().first().value() == from) {
                open.add(byStart.get(next++));
            }
            Integer end = ends.higher(from);
            dropEnded(open, from);
            if (end == null || open.isEmpty()) {
                continue;
            }
            Coverage winner = open.poll();
            dropEnded(open, from);
            RidRange stretch = RidRange.of(from, end - 1);
            judge(winner, open.peek(), stretch, agree);
            open.add(winner);
            add(stretch, winner.mapping());
        }
    }

    private static void dropEnded(PriorityQueue<Coverage> open, int from) {
        while (!open.isEmpty() && open.peek().input().last().value() < from) {
            open.poll();
        }
    }

    private void judge(Coverage winner, Coverage second, RidRange stretch, BiPredicate<DrawnMapping, DrawnMapping> agree) {
        boolean rival = second != null && second.rank() == winner.rank() && second.mapping() != winner.mapping();
        if (rival && !agree.test(winner.mapping(), second.mapping()) && reported.add(List.of(winner.mapping(), second.mapping()))) {
            ambiguities.add(new Ambiguity(segment, stretch, winner.mapping(), second.mapping()));
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
