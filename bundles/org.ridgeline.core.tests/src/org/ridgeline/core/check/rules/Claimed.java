/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
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
    private final List<ClaimedMap> before = new ArrayList<>();
    private final List<ClaimedFact> facts = new ArrayList<>();
    private String place = "map";
    private long mask = ClaimedMap.NO_MASK;

    private Claimed(FirmwareFormat format, ClaimedMap.Kind kind, long lastInput) {
        this.format = format;
        this.kind = kind;
        this.lastInput = lastInput;
    }

    static Claimed iommuMap() {
        return new Claimed(FirmwareFormat.DEVICE_TREE, ClaimedMap.Kind.IOMMU_MAP, 0xffff);
    }

    static Claimed msiMap() {
        return new Claimed(FirmwareFormat.DEVICE_TREE, ClaimedMap.Kind.MSI_MAP, 0xffff);
    }

    /** A map of a node that is no PCI bus. */
    static Claimed otherMap() {
        return new Claimed(FirmwareFormat.DEVICE_TREE, ClaimedMap.Kind.IOMMU_MAP, 0xffffffffL);
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
        List<ClaimedMap> maps = new ArrayList<>(before);
        maps.add(new ClaimedMap(place, kind, lastInput, mask, entries));
        return new Claims(format, maps, List.of(), List.of(), facts);
    }

    /** The map stands elsewhere. */
    Claimed at(String where) {
        place = where;
        return this;
    }

    /** The map is looked up through a mask. */
    Claimed mask(long bits) {
        mask = bits;
        return this;
    }

    /** Firmware says something beside its maps. */
    Claimed fact(ClaimedFact fact) {
        facts.add(fact);
        return this;
    }

    /** The maps and facts of other claims come first. */
    Claimed after(Claims other) {
        before.addAll(other.maps());
        facts.addAll(other.facts());
        return this;
    }

    /** A range to a node of some role. */
    Claimed range(long base, long count, long output, String target, ClaimedTarget.Role role) {
        return add(base, count, output, new ClaimedTarget(target, ClaimedTarget.State.FOUND, target, role, 1), false, 1);
    }

    /** All entries are of that segment. */
    Claimed ofSegment(int segment) {
        entries.replaceAll(entry -> new ClaimedEntry(entry.place(), segment, segment, entry.inputBase(), entry.inputCount(),
                entry.outputBase(), entry.target(), entry.matchesAll(), entry.cells()));
        return this;
    }

    /** A single mapping to a node of some role. */
    Claimed single(long output, String target, ClaimedTarget.Role role) {
        return add(0, 1, output, new ClaimedTarget(target, ClaimedTarget.State.FOUND, target, role, 1), true, 1);
    }

    /** An entry of so many specifier cells towards a target that asks for so many. */
    Claimed cells(long base, long count, int cells, int asked) {
        return add(base, count, base, new ClaimedTarget("/smmu", ClaimedTarget.State.FOUND, "/smmu", ClaimedTarget.Role.IOMMU, asked),
                false, cells);
    }

    private Claimed add(long base, long count, long output, ClaimedTarget target, boolean matchesAll, int cells) {
        entries.add(new ClaimedEntry(place + "[" + entries.size() + "]", 0, 0, base, count, output, target, matchesAll, cells));
        return this;
    }

    private Claimed entry(int first, int last, long base, long count, long output, ClaimedTarget.State state, boolean matchesAll) {
        entries.add(new ClaimedEntry("map[" + entries.size() + "]", first, last, base, count, output,
                new ClaimedTarget("target", state), matchesAll));
        return this;
    }
}
