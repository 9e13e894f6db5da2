/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.core.enumerate.Hop;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PlatformElement;

/**
 * The move of a function to another place on a bus, as somebody means it who drags a card on a bus sorted by slot. A function that nobody
 * pinned changes its place in plugging order, and is pinned only where its order alone would not do; a pinned one gets the first free slot
 * between its new neighbours, or its successor's, and pinned followers make room. Functions of one slot move together. Planned first, so
 * that an editor can ask before it drops.
 */
public final class FunctionMove {

    private final DmaSource bus;
    private final Map<PciFunction, Integer> pins;
    private final List<PciFunction> order;
    private final String refusal;

    private FunctionMove(DmaSource bus, Map<PciFunction, Integer> pins, List<PciFunction> order, String refusal) {
        this.bus = bus;
        this.pins = pins;
        this.order = order;
        this.refusal = refusal;
    }

    /**
     * Plans a move.
     *
     * @param function  what moves; it may sit on another bus, or on none yet
     * @param bus       the host bridge or bridge on whose bus it goes; part of a platform
     * @param successor the function of that bus before which it goes, or null: behind all others
     */
    public static FunctionMove before(PciFunction function, DmaSource bus, PciFunction successor) {
        if (EcoreUtil.isAncestor(function, bus)) {
            return refused(bus, name(function) + " cannot move below itself");
        }
        SlotGroup moved = SlotGroup.movedWith(function);
        List<SlotGroup> others = others(bus, moved);
        int index = indexOf(successor, moved, others, bus);
        if (isThere(moved, bus, others, index)) {
            return new FunctionMove(bus, Map.of(), List.copyOf(BusSlots.functionsOf(bus)), "");
        }
        List<SlotGroup> wished = new ArrayList<>(others);
        wished.add(index, moved);
        int limit = BusSlots.hasSingleSlot(bus) ? 1 : BusSlots.SLOTS;
        Optional<SlotPlan> pinned = SlotPlan.of(wished, index, true, limit);
        if (pinned.isEmpty()) {
            return refused(bus, limit == 1 ? name(bus) + " has one slot only, and "
                    + name(others.getFirst().functions().getFirst()) + " is in it"
                    : name(bus) + " has no free slot");
        }
        Optional<SlotPlan> free = moved.isPinned() ? Optional.empty() : SlotPlan.of(wished, index, false, limit);
        if (free.isPresent() && free.get().changed() <= pinned.get().changed()) {
            Optional<FunctionMove> byOrder = arranged(bus, wished, index, free.get(), false);
            if (byOrder.isPresent()) {
                return byOrder.get();
            }
        }
        return arranged(bus, wished, index, pinned.get(), true)
                .orElseGet(() -> refused(bus, "the slots of " + name(bus) + " cannot be arranged like that"));
    }

    /** Why the move is impossible; empty if it is possible. */
    public Optional<String> refusal() {
        return refusal.isEmpty() ? Optional.empty() : Optional.of(refusal);
    }

    /** Whether the function is there already. */
    public boolean changesNothing() {
        return pins.isEmpty() && order.equals(BusSlots.functionsOf(bus));
    }

    /**
     * Makes the move; the platform must be as it was when the move was planned.
     *
     * @throws IllegalStateException if it is impossible
     */
    public void apply() {
        if (!refusal.isEmpty()) {
            throw new IllegalStateException(refusal);
        }
        EList<PciFunction> functions = BusSlots.functionsOf(bus);
        for (int i = 0; i < order.size(); i++) {
            PciFunction next = order.get(i);
            if (!functions.contains(next)) {
                functions.add(i, next);
            } else if (functions.get(i) != next) {
                functions.move(i, next);
            }
        }
        pins.forEach(PciFunction::setSlot);
    }

    private static FunctionMove refused(DmaSource bus, String reason) {
        return new FunctionMove(bus, Map.of(), List.of(), reason);
    }

    private static List<SlotGroup> others(DmaSource bus, SlotGroup moved) {
        BusSlots slots = BusSlots.of(bus);
        Map<Integer, List<PciFunction>> bySlot = new LinkedHashMap<>();
        slots.functions().stream().filter(function -> !moved.functions().contains(function))
                .forEach(function -> bySlot.computeIfAbsent(slots.slotOf(function).getAsInt(), slot -> new ArrayList<>()).add(function));
        return bySlot.entrySet().stream().map(group -> new SlotGroup(group.getValue(), group.getKey())).toList();
    }

    private static int indexOf(PciFunction successor, SlotGroup moved, List<SlotGroup> others, DmaSource bus) {
        OptionalInt slot = successor == null ? OptionalInt.empty() : BusSlots.of(bus).slotOf(successor);
        // Dropped on itself it goes before whoever follows it.
        return slot.isEmpty() ? others.size() : (int) others.stream()
                .filter(other -> other.slot() < slot.getAsInt() && !moved.functions().equals(other.functions())).count();
    }

    private static boolean isThere(SlotGroup moved, DmaSource bus, List<SlotGroup> others, int index) {
        return moved.functions().getFirst().eContainer() == bus && moved.slot() >= 0
                && (index == 0 || others.get(index - 1).slot() < moved.slot())
                && (index == others.size() || others.get(index).slot() > moved.slot());
    }

    /** The move to the slots of a plan, with the plugging order changed as little as can be; empty if no plugging order leads there. */
    private static Optional<FunctionMove> arranged(DmaSource bus, List<SlotGroup> wished, int index, SlotPlan plan, boolean pin) {
        SlotGroup moved = wished.get(index);
        Map<PciFunction, Integer> slots = new HashMap<>();
        Map<PciFunction, Integer> pins = new IdentityHashMap<>();
        for (int i = 0; i < wished.size(); i++) {
            for (PciFunction function : wished.get(i).functions()) {
                slots.put(function, plan.slots().get(i));
                boolean pinned = i == index ? pin : function.getSlot() != null;
                if (pinned && !plan.slots().get(i).equals(function.getSlot())) {
                    pins.put(function, plan.slots().get(i));
                }
            }
        }
        List<PciFunction> rest = BusSlots.functionsOf(bus).stream().filter(function -> !moved.functions().contains(function)).toList();
        return positions(bus, wished, index, rest, pin).map(position -> {
            List<PciFunction> order = new ArrayList<>(rest);
            order.addAll(position, moved.functions());
            return order;
        }).filter(order -> leadsTo(bus, order, pins, slots)).findFirst().map(order -> new FunctionMove(bus, pins, order, ""));
    }

    /**
     * Places in plugging order, the most natural first: where it is, if it is pinned and on this bus, else before its successor; then the
     * nearest.
     */
    private static Stream<Integer> positions(DmaSource bus, List<SlotGroup> wished, int index, List<PciFunction> rest, boolean pin) {
        PciFunction first = wished.get(index).functions().getFirst();
        int natural;
        if (pin && first.eContainer() == bus) {
            natural = (int) BusSlots.functionsOf(bus).stream().takeWhile(function -> function != first).filter(rest::contains).count();
        } else if (index + 1 < wished.size()) {
            natural = wished.get(index + 1).functions().stream().mapToInt(rest::indexOf).min().getAsInt();
        } else {
            natural = rest.size();
        }
        return IntStream.rangeClosed(0, rest.size()).boxed().sorted(Comparator.comparing(position -> Math.abs(position - natural)));
    }

    private static boolean leadsTo(DmaSource bus, List<PciFunction> order, Map<PciFunction, Integer> pins,
            Map<PciFunction, Integer> slots) {
        List<Optional<Hop>> places = BusSlots.preview(bus, order.stream()
                .map(function -> BusSlots.placement(function, pins.getOrDefault(function, function.getSlot()))).toList());
        for (int i = 0; i < order.size(); i++) {
            Integer wanted = slots.get(order.get(i));
            if (wanted != null && !places.get(i).map(hop -> hop.device() == wanted).orElse(false)) {
                return false;
            }
        }
        return true;
    }

    private static String name(PlatformElement element) {
        return element.getName() == null || element.getName().isEmpty() ? element.getId() : element.getName();
    }
}
