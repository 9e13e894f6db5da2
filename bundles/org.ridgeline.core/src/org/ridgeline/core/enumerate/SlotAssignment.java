/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.Placement;
import org.ridgeline.core.topology.SriovCapability;

/** Gives the functions of one bus their slots, and tells which of them a scan of the bus finds. */
final class SlotAssignment {

    private static final int SLOTS = 32;

    private final String busName;
    private final boolean singleSlot;
    private final boolean strictOrder;
    private final BitSet taken = new BitSet(SLOTS * 8);
    private final List<PlacedFunction> placed = new ArrayList<>();
    private final List<PciFunction> leftOver = new ArrayList<>();

    private SlotAssignment(String busName, boolean singleSlot, NumberingPolicy policy) {
        this.busName = busName;
        this.singleSlot = singleSlot;
        this.strictOrder = policy == NumberingPolicy.QEMU;
    }

    static SlotAssignment of(List<PciFunction> functions, String busName, boolean singleSlot, NumberingPolicy policy) {
        SlotAssignment assignment = new SlotAssignment(busName, singleSlot, policy);
        assignment.assign(functions);
        return assignment;
    }

    /** The functions that got a slot, ascending by slot and function number; functions of one address in drawing order. */
    List<PlacedFunction> placed() {
        return placed;
    }

    /** The functions for which no slot was left. */
    List<PciFunction> leftOver() {
        return leftOver;
    }

    private void assign(List<PciFunction> functions) {
        if (!strictOrder) {
            functions.stream().filter(function -> function.placement().slot().isPresent())
                    .forEach(function -> taken.set(fixedDevfn(function)));
        }
        functions.forEach(this::place);
        placed.sort(Comparator.comparingInt(PlacedFunction::devfn));
        judgeScan();
    }

    private void place(PciFunction function) {
        if (function.placement().slot().isPresent()) {
            int devfn = fixedDevfn(function);
            taken.set(devfn);
            placed.add(new PlacedFunction(function, devfn, true, "slot " + (devfn >> 3) + " fixed", true));
            return;
        }
        OptionalInt slot = firstFreeSlot(function.placement());
        if (slot.isEmpty()) {
            leftOver.add(function);
            return;
        }
        int devfn = slot.getAsInt() << 3 | function.placement().functionNumber();
        taken.set(devfn);
        boolean onlySlot = singleSlot && slot.getAsInt() == 0;
        String why = onlySlot ? "slot 0, the only one below " + busName : "first free slot on " + busName;
        placed.add(new PlacedFunction(function, devfn, onlySlot, why, true));
    }

    private static int fixedDevfn(PciFunction function) {
        return function.placement().slot().getAsInt() << 3 | function.placement().functionNumber();
    }

    /** QEMU looks at function 0 of each slot alone; elsewhere a device of its own gets a slot of its own. */
    private OptionalInt firstFreeSlot(Placement placement) {
        int function = placement.functionNumber();
        for (int slot = 0; slot < SLOTS; slot++) {
            boolean free = strictOrder || function > 0 ? !taken.get(slot << 3 | function) : taken.get(slot << 3, (slot << 3) + 8).isEmpty();
            if (free) {
                return OptionalInt.of(slot);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * A scan looks at functions 1 to 7 only where function 0 says so, and below a port only at device 0, unless ARI gives the device all
     * 256 numbers. Of two functions with one number it finds the first.
     */
    private void judgeScan() {
        boolean[] multifunction = new boolean[SLOTS];
        boolean ari = false;
        BitSet met = new BitSet(SLOTS * 8);
        for (int i = 0; i < placed.size(); i++) {
            PlacedFunction each = placed.get(i);
            int devfn = each.devfn();
            if (met.get(devfn)) {
                placed.set(i, each.scanned(false));
                continue;
            }
            met.set(devfn);
            if ((devfn & 7) == 0) {
                multifunction[devfn >> 3] = each.function().placement().multifunction();
            }
            ari |= devfn == 0 && singleSlot && hasAri(each.function());
            boolean found = ari || (devfn & 7) == 0 || multifunction[devfn >> 3];
            placed.set(i, each.scanned(found && (!singleSlot || ari || devfn < 8)));
        }
    }

    private static boolean hasAri(PciFunction function) {
        return function instanceof PciEndpoint endpoint && endpoint.sriov().map(SriovCapability::ari).orElse(false);
    }
}
