/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;

/** A map of firmware made by hand, entry by entry. */
final class Claimed {

    private final FirmwareFormat format;
    private final ClaimedMap.Kind kind;
    private final long lastInput;
    private final List<ClaimedEntry> entries = new ArrayList<>();

    private Claimed(FirmwareFormat format, ClaimedMap.Kind kind, long lastInput) {
        this.format = format;
        this.kind = kind;
        this.lastInput = lastInput;
    }

    static Claimed iommuMap() {
        return new Claimed(FirmwareFormat.DEVICE_TREE, ClaimedMap.Kind.IOMMU_MAP, 0xffff);
    }

    static Claimed rootComplex(long lastInput) {
        return new Claimed(FirmwareFormat.IORT, ClaimedMap.Kind.ROOT_COMPLEX, lastInput);
    }

    static Claimed iortNode() {
        return new Claimed(FirmwareFormat.IORT, ClaimedMap.Kind.IORT_NODE, 0xffffffffL);
    }

    static Claimed viot() {
        return new Claimed(FirmwareFormat.VIOT, ClaimedMap.Kind.VIOT, 0xffff);
    }

    /** An entry of segment 0 to a target that is there. */
    Claimed entry(long base, long count, long output) {
        return entry(0, 0, base, count, output, ClaimedTarget.State.FOUND, false);
    }

    Claimed inSegment(int segment, long base, long count, long output) {
        return inSegments(segment, segment, base, count, output);
    }

    Claimed inSegments(int first, int last, long base, long count, long output) {
        return entry(first, last, base, count, output, ClaimedTarget.State.FOUND, false);
    }

    Claimed single(long output) {
        return entry(0, 0, 0, 1, output, ClaimedTarget.State.FOUND, true);
    }

    Claimed to(ClaimedTarget.State state) {
        return entry(0, 0, 0, 1, 0, state, false);
    }

    Claims claims() {
        return new Claims(format, List.of(new ClaimedMap("map", kind, lastInput, entries)), List.of(), List.of());
    }

    private Claimed entry(int first, int last, long base, long count, long output, ClaimedTarget.State state, boolean matchesAll) {
        entries.add(new ClaimedEntry("map[" + entries.size() + "]", first, last, base, count, output, new ClaimedTarget("target", state), matchesAll));
        return this;
    }
}
