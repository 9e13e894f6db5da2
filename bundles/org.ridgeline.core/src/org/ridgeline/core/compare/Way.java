/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.MappedRange;
import org.ridgeline.core.translate.StreamRange;

/**
 * The two ways that IDs go, and what is compared on each: streams of IOMMUs, and device IDs of MSI controllers.
 *
 * @param <R> the kind of range
 */
final class Way<R extends MappedRange<R>> {

    private final Descriptions both;
    private final Names names;
    private final Function<R, ? extends Element> target;
    private final BiPredicate<R, R> sameTarget;
    private final BiFunction<R, Rid, ?> output;
    private final BiPredicate<Description, R> told;

    /**
     * How a way is spoken of.
     *
     * @param nothing what it means that there is no range
     */
    private record Names(Aspect target, Aspect output, String nothing) {
    }

    private Way(Descriptions both, Names names, Function<R, ? extends Element> target, BiPredicate<R, R> sameTarget,
            BiFunction<R, Rid, ?> output, BiPredicate<Description, R> told) {
        this.both = both;
        this.names = names;
        this.target = target;
        this.sameTarget = sameTarget;
        this.output = output;
        this.told = told;
    }

    /** The way of requests. */
    static Way<StreamRange> requests(Descriptions both, Targets targets) {
        return new Way<>(both, new Names(Aspect.IOMMU, Aspect.STREAM_ID, "bypassed"), StreamRange::iommu,
                (one, other) -> targets.areSame(one.iommu(), other.iommu()), StreamRange::streamOf,
                (description, range) -> description.tells(range.iommu()));
    }

    /** The way of messages. */
    static Way<DeviceIdRange> messages(Descriptions both, Targets targets) {
        return new Way<>(both, new Names(Aspect.MSI_CONTROLLER, Aspect.DEVICE_ID, "no MSI route"), DeviceIdRange::controller,
                (one, other) -> targets.areSame(one.controller(), other.controller()), DeviceIdRange::deviceOf,
                (description, range) -> description.tells(range.controller()));
    }

    /** The name of the target of a range of A or B, said apart from one that is called the same in the other. */
    String targetName(R range, Optional<R> other, boolean ofA) {
        String name = target.apply(range).name();
        boolean ambiguous = other.filter(each -> target.apply(each).name().equals(name)
                && !(ofA ? isSameTarget(range, each) : isSameTarget(each, range))).isPresent();
        return ambiguous ? (ofA ? both.ownOfA() : both.ownOfB()) + " " + name : name;
    }

    boolean isSameTarget(R one, R other) {
        return sameTarget.test(one, other);
    }

    /** Whether the first requester IDs of two ranges of one description have one output. */
    boolean isRepeated(R one, R next) {
        return target.apply(one).id().equals(target.apply(next).id())
                && output.apply(one, one.input().first()).equals(output.apply(next, next.input().first()));
    }

    Object output(R range, Rid rid) {
        return output.apply(range, rid);
    }

    Aspect targetAspect() {
        return names.target();
    }

    Aspect outputAspect() {
        return names.output();
    }

    /** What it means that there is no range. */
    String nothing() {
        return names.nothing();
    }

    /** Whether nothing can be said because one description has no words for what the other says. */
    boolean isUntold(Optional<R> one, Optional<R> other) {
        return one.isPresent() && !told.test(both.b(), one.get()) || other.isPresent() && !told.test(both.a(), other.get());
    }

    /** Whether requester IDs that lie in the ranges, or in none, are led to the same place. */
    boolean isSame(Optional<R> one, Rid ridOfA, Optional<R> other, Rid ridOfB) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return isSameTarget(one.get(), other.get()) && output(one.get(), ridOfA).equals(output(other.get(), ridOfB));
    }
}
