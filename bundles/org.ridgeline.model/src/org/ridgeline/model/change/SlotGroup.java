/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ridgeline.model.PciFunction;

/**
 * What moves as one when slots change: the functions of one slot.
 *
 * @param functions the functions, ascending by function number
 * @param slot      the slot they are in, or -1 before they have one
 */
record SlotGroup(List<PciFunction> functions, int slot) {

    /** Whether somebody fixed the slot. */
    boolean isPinned() {
        return functions.stream().anyMatch(function -> function.getSlot() != null);
    }

    /**
     * Whatever moves together with a function: the other functions of its slot, unless two of them collide there, which a move is to mend.
     */
    static SlotGroup movedWith(PciFunction function) {
        return BusSlots.busOf(function).map(BusSlots::of).filter(slots -> slots.slotOf(function).isPresent()).map(slots -> {
            int slot = slots.slotOf(function).getAsInt();
            List<PciFunction> together = slots.in(slot);
            Set<Integer> numbers = together.stream().map(each -> slots.functionNumberOf(each).getAsInt()).collect(Collectors.toSet());
            return new SlotGroup(numbers.size() == together.size() ? together : List.of(function), slot);
        }).orElseGet(() -> new SlotGroup(List.of(function), -1));
    }
}
