/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import java.util.Optional;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.translate.MappedRange;

/**
 * How requester IDs that follow each other are led by one description: nowhere, in step, or all to one output, as a mask does it.
 *
 * @param range    the mapped range, or of a mask the first requester ID; empty: nowhere
 * @param constant whether they have one output
 * @param <R>      the kind of range
 */
record Course<R extends MappedRange<R>>(Optional<R> range, boolean constant) {

    static <R extends MappedRange<R>> Course<R> of(Optional<R> range) {
        return new Course<>(range, false);
    }

    /** This one and the next as one; empty if the next does not go on like this one. */
    Optional<Course<R>> and(Course<R> next, Way<R> way) {
        if (range.isEmpty() || next.range.isEmpty()) {
            return range.isEmpty() && next.range.isEmpty() ? Optional.of(this) : Optional.empty();
        }
        R one = range.get();
        R other = next.range.get();
        if (!constant && one.isContinuedBy(other)) {
            return Optional.of(new Course<>(Optional.of(one.upTo(other.input().last())), false));
        }
        boolean single = (constant || one.input().size() == 1) && other.input().size() == 1;
        return single && way.isRepeated(one, other) ? Optional.of(new Course<>(range, true)) : Optional.empty();
    }

    /** The outputs of requester IDs that are led. */
    String outputs(RidRange input, Way<R> way) {
        R led = range.orElseThrow();
        String last = constant || input.size() == 1 ? "" : "-" + way.output(led, input.last());
        return way.output(led, input.first()) + last;
    }
}
