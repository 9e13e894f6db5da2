/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.topology.PciHostBridge;

/** Through which mask each requester ID of a segment is looked up on one side. */
final class MaskPlan {

    private final List<PciHostBridge> bridges;
    private final ToIntFunction<PciHostBridge> maskOf;

    MaskPlan(List<PciHostBridge> bridges, ToIntFunction<PciHostBridge> maskOf) {
        this.bridges = bridges.stream().sorted((a, b) -> Integer.compare(a.buses().first(), b.buses().first())).toList();
        this.maskOf = maskOf;
    }

    /** The mask that all host bridges of the segment share, if they agree. */
    OptionalInt shared() {
        int first = maskOf.applyAsInt(bridges.getFirst());
        return bridges.stream().allMatch(bridge -> maskOf.applyAsInt(bridge) == first) ? OptionalInt.of(first) : OptionalInt.empty();
    }

    /** What is looked up for a set of requester IDs. */
    RidSet masked(RidSet rids) {
        List<RidRange> images = new ArrayList<>();
        for (RidRange range : rids.ranges()) {
            for (int rid = range.first().value(); rid <= range.last().value(); rid++) {
                images.add(RidRange.single(new Rid(rid & maskAt(rid >> 8))));
            }
        }
        return RidSet.of(images);
    }

    /** The drawn table as the requester IDs see it. */
    <R extends MappedRange<R>> MaskedTable<R> apply(RangeTable<R> drawn) {
        OptionalInt shared = shared();
        if (shared.isPresent() && shared.getAsInt() == PciHostBridge.NO_MASK) {
            return new MaskedTable<>(drawn, shared, drawn);
        }
        List<R> seen = new ArrayList<>();
        if (shared.isPresent()) {
            seen.addAll(drawn.masked(shared.getAsInt(), RidRange.ALL));
        } else {
            int bus = 0;
            while (bus <= 0xff) {
                int last = bus;
                while (last < 0xff && maskAt(last + 1) == maskAt(bus)) {
                    last++;
                }
                seen.addAll(drawn.masked(maskAt(bus), RidRange.ofBuses(bus, last)));
                bus = last + 1;
            }
        }
        return new MaskedTable<>(drawn, shared, RangeTable.merging(seen));
    }

    /** Where host bridges disagree each has its say over its own buses. */
    private int maskAt(int bus) {
        OptionalInt shared = shared();
        if (shared.isPresent()) {
            return shared.getAsInt();
        }
        return bridges.stream().filter(bridge -> bridge.buses().contains(bus)).findFirst().map(maskOf::applyAsInt)
                .orElse(PciHostBridge.NO_MASK);
    }
}
