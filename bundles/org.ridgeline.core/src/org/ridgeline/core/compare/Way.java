/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import java.util.Optional;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.MappedRange;
import org.ridgeline.core.translate.StreamRange;

/**
 * The two ways that IDs go, and what is compared on each: streams of IOMMUs, and device IDs of MSI controllers.
 *
 * @param <R> the kind of range
 */
abstract class Way<R extends MappedRange<R>> {

    private final Description a;
    private final Description b;

    private Way(Description a, Description b) {
        this.a = a;
        this.b = b;
    }

    /** The way of requests. */
    static Way<StreamRange> requests(Description a, Description b, Targets targets) {
        return new Way<>(a, b) {

            @Override
            Iommu target(StreamRange range) {
                return range.iommu();
            }

            @Override
            boolean isSameTarget(StreamRange one, StreamRange other) {
                return targets.areSame(one.iommu(), other.iommu());
            }

            @Override
            Object output(StreamRange range, Rid rid) {
                return range.streamOf(rid);
            }

            @Override
            boolean tells(Description description, StreamRange range) {
                return description.tells(range.iommu());
            }

            @Override
            Aspect targetAspect() {
                return Aspect.IOMMU;
            }

            @Override
            Aspect outputAspect() {
                return Aspect.STREAM_ID;
            }

            @Override
            String nothing() {
                return "bypassed";
            }
        };
    }

    /** The way of messages. */
    static Way<DeviceIdRange> messages(Description a, Description b, Targets targets) {
        return new Way<>(a, b) {

            @Override
            MsiController target(DeviceIdRange range) {
                return range.controller();
            }

            @Override
            boolean isSameTarget(DeviceIdRange one, DeviceIdRange other) {
                return targets.areSame(one.controller(), other.controller());
            }

            @Override
            Object output(DeviceIdRange range, Rid rid) {
                return range.deviceOf(rid);
            }

            @Override
            boolean tells(Description description, DeviceIdRange range) {
                return description.tells(range.controller());
            }

            @Override
            Aspect targetAspect() {
                return Aspect.MSI_CONTROLLER;
            }

            @Override
            Aspect outputAspect() {
                return Aspect.DEVICE_ID;
            }

            @Override
            String nothing() {
                return "no MSI route";
            }
        };
    }

    abstract Element target(R range);

    abstract boolean isSameTarget(R one, R other);

    abstract Object output(R range, Rid rid);

    abstract boolean tells(Description description, R range);

    abstract Aspect targetAspect();

    abstract Aspect outputAspect();

    /** What it means that there is no range. */
    abstract String nothing();

    /** Whether nothing can be said because one description has no words for what the other says. */
    final boolean isUntold(Optional<R> one, Optional<R> other) {
        return one.isPresent() && !tells(b, one.get()) || other.isPresent() && !tells(a, other.get());
    }

    /** Whether requester IDs that lie in the ranges, or in none, are led to the same place. */
    final boolean isSame(Optional<R> one, Rid ridOfA, Optional<R> other, Rid ridOfB) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return isSameTarget(one.get(), other.get()) && output(one.get(), ridOfA).equals(output(other.get(), ridOfB));
    }
}
