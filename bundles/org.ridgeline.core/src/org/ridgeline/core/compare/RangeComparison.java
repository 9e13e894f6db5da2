/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ridgeline.core.compare.Difference.Scope;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.translate.MappedRange;
import org.ridgeline.core.translate.RangeTable;

/**
 * Compares the tables of one segment, by ranges: as many steps as both have entries.
 *
 * @param <R> the kind of range
 */
final class RangeComparison<R extends MappedRange<R>> {

    private final Way<R> way;
    private final int segment;
    private final List<Stretch<R>> stretches = new ArrayList<>();

    /** Requester IDs that are led differently, each side on a course of its own. */
    private record Stretch<R extends MappedRange<R>>(RidRange input, Course<R> a, Course<R> b) {

        /** This one and the next as one, if either side goes on as it did. */
        Optional<Stretch<R>> and(Stretch<R> next, Way<R> way) {
            if (next.input.first().value() != input.last().value() + 1) {
                return Optional.empty();
            }
            return a.and(next.a, way).flatMap(ofA -> b.and(next.b, way)
                    .map(ofB -> new Stretch<R>(new RidRange(input.first(), next.input.last()), ofA, ofB)));
        }
    }

    RangeComparison(Way<R> way, int segment) {
        this.way = way;
        this.segment = segment;
    }

    /** What the tables say differently of the requester IDs of {@code window}. */
    List<Difference> compare(RangeTable<R> a, RangeTable<R> b, RidRange window) {
        TreeSet<Integer> starts = new TreeSet<>(List.of(window.first().value(), window.last().value() + 1));
        for (RangeTable<R> table : List.of(a, b)) {
            for (R range : table.within(window)) {
                starts.add(range.input().first().value());
                starts.add(range.input().last().value() + 1);
            }
        }
        for (int start : starts.headSet(window.last().value() + 1)) {
            add(RidRange.of(start, starts.higher(start) - 1), a, b);
        }
        return stretches.stream().map(this::told).toList();
    }

    private void add(RidRange input, RangeTable<R> tableA, RangeTable<R> tableB) {
        Optional<R> a = tableA.find(input.first()).map(range -> range.part(input));
        Optional<R> b = tableB.find(input.first()).map(range -> range.part(input));
        if (way.isUntold(a, b) || way.isSame(a, input.first(), b, input.first())) {
            return;
        }
        Stretch<R> stretch = new Stretch<R>(input, Course.of(a), Course.of(b));
        Optional<Stretch<R>> longer = stretches.isEmpty() ? Optional.empty() : stretches.getLast().and(stretch, way);
        longer.ifPresent(whole -> stretches.removeLast());
        stretches.add(longer.orElse(stretch));
    }

    private Difference told(Stretch<R> stretch) {
        String a = text(stretch.a(), stretch.b(), true, stretch.input());
        String b = text(stretch.b(), stretch.a(), false, stretch.input());
        return new Difference(Scope.ENTRY, String.format("segment %d, %s", segment, stretch.input()), way.outputAspect().key(), a, b,
                a + " -> " + b);
    }

    private String text(Course<R> course, Course<R> other, boolean ofA, RidRange input) {
        return course.range().map(led -> way.outputAspect().label() + " " + course.outputs(input, way) + " of "
                + way.targetName(led, other.range(), ofA)).orElse(way.nothing());
    }
}
