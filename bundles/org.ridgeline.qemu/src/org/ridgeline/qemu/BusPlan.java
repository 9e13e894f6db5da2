/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.Placement;

/** A bus while the command line is still read: what is plugged into it, in order. */
final class BusPlan {

    /** What kind of bus it is, which decides what may sit on it and which interface a virtio device offers there. */
    enum Kind {
        /** The machine's own root bus. */
        ROOT,
        /** The root bus of an expander. */
        EXPANDER_ROOT,
        /** Behind a PCIe port. */
        LINK,
        /** Conventional PCI. */
        CONVENTIONAL,
        /** Conventional PCI behind a bridge whose hot-plug controller knows no slot 0 (PCI Standard Hot-Plug Controller). */
        CONVENTIONAL_FROM_SLOT_1
    }

    private final String name;
    private final Kind kind;
    private final int hostBridge;
    private final int depth;
    private boolean firstSlotTaken;
    private final List<FunctionPlan> functions = new ArrayList<>();

    /**
     * @param hostBridge which host bridge it is below: 0 for the machine's own, the others in their order
     * @param depth      how many bridges are above it
     */
    BusPlan(String name, Kind kind, int hostBridge, int depth) {
        this.name = name;
        this.kind = kind;
        this.hostBridge = hostBridge;
        this.depth = depth;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    int hostBridge() {
        return hostBridge;
    }

    int depth() {
        return depth;
    }

    /** Whether QEMU would refuse the function: it is for slot 0, which the bus does not have. */
    boolean refuses(FunctionPlan function) {
        boolean first = function.address().map(address -> address.slot() == 0).orElse(!firstSlotTaken);
        return kind == Kind.CONVENTIONAL_FROM_SLOT_1 && first;
    }

    void plug(FunctionPlan function) {
        functions.add(function);
        firstSlotTaken |= function.address().map(address -> address.slot() == 0).orElse(true);
    }

    /** The functions as they were plugged. Whether one is single-function matters, and is told, only where another shares its slot. */
    List<PciFunction> functions() {
        Set<Integer> shared = new HashSet<>();
        functions.stream().filter(FunctionPlan::isBesideOther).forEach(function -> shared.add(function.address().get().slot()));
        return functions.stream().map(function -> function.maker().apply(placement(function, shared))).toList();
    }

    private static Placement placement(FunctionPlan plan, Set<Integer> shared) {
        if (plan.address().isEmpty()) {
            return Placement.FREE;
        }
        Properties.Address address = plan.address().get();
        boolean multifunction = plan.multifunction() || address.function() > 0 || !shared.contains(address.slot());
        return new Placement(OptionalInt.of(address.slot()), address.function() == 0 ? OptionalInt.empty()
                : OptionalInt.of(address.function()), multifunction);
    }
}
