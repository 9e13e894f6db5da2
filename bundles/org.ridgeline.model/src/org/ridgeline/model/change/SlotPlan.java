/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Slots for the groups of a bus in a wished order, with as few pins changed as can be. Up to the last group that nobody pinned there is no
 * gap, because such a group takes the first free slot; behind it pinned groups stay where they are as long as the order allows it.
 *
 * @param slots   the slot of each group, ascending
 * @param changed how many groups that somebody pinned get another slot, the moved one aside
 */
record SlotPlan(List<Integer> slots, int changed) {

    /**
     * Plans a bus.
     *
     * @param order the groups in the wished order
     * @param moved the index of the one that moves
     * @param pin   whether the moved one is to be pinned
     * @param limit how many slots the bus has
     * @return the plan; empty if the groups do not fit
     */
    static Optional<SlotPlan> of(List<SlotGroup> order, int moved, boolean pin, int limit) {
        if (order.size() > limit) {
            return Optional.empty();
        }
        int gapless = gapless(order, moved, pin);
        List<Integer> slots = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int next = i == 0 ? 0 : slots.getLast() + 1;
            slots.add(i < gapless ? i : i == moved ? next : Math.max(next, order.get(i).slot()));
        }
        for (int i = order.size() - 1, most = limit - 1; i >= 0 && slots.get(i) > most; i--, most--) {
            slots.set(i, most);
        }
        int changed = 0;
        for (int i = 0; i < order.size(); i++) {
            if (i != moved && order.get(i).isPinned() && order.get(i).slot() != slots.get(i)) {
                changed++;
            }
        }
        return Optional.of(new SlotPlan(slots, changed));
    }

    /** How many groups at the beginning are without a gap. */
    private static int gapless(List<SlotGroup> order, int moved, boolean pin) {
        for (int i = order.size() - 1; i >= 0; i--) {
            boolean pinned = i == moved ? pin : order.get(i).isPinned();
            if (!pinned) {
                return i + 1;
            }
        }
        return 0;
    }
}
