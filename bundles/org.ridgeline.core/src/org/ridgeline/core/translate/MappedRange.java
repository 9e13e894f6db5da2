/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;

/**
 * A run of requester IDs that goes to one place with outputs rising in step.
 *
 * @param <R> the kind of range itself
 */
public sealed interface MappedRange<R extends MappedRange<R>> permits StreamRange, DeviceIdRange {

    /** The requester IDs. */
    RidRange input();

    /** The same outputs for as many requester IDs elsewhere, the first of them being {@code first}. */
    R movedTo(Rid first);

    /** What this range says of a part of its input. */
    R part(RidRange part);

    /** Whether {@code next} follows without a gap in input and output, so that both are one range. */
    boolean isContinuedBy(R next);

    /** This range with its input lasting up to {@code last}. */
    R upTo(Rid last);
}
