/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.ridgeline.core.enumerate.Hop;
import org.ridgeline.core.enumerate.SlotPreview;
import org.ridgeline.core.topology.Placement;
import org.ridgeline.model.BridgeKind;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.NumberingPolicy;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;

/**
 * The slots of one bus as the platform draws them now: who is in which, and which are free. A snapshot; it does not follow later changes.
 */
public final class BusSlots {

    /** How many device numbers a bus has. */
    public static final int SLOTS = 32;

    private final DmaSource bus;
    private final Map<PciFunction, Hop> places = new LinkedHashMap<>();

    private BusSlots(DmaSource bus) {
        this.bus = bus;
        List<PciFunction> drawn = functionsOf(bus);
        List<Optional<Hop>> hops = preview(bus, drawn.stream().map(BusSlots::placement).toList());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            if (hops.get(i).isPresent()) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparing((Integer i) -> hops.get(i).get().device()).thenComparing(i -> hops.get(i).get().function()));
        order.forEach(i -> places.put(drawn.get(i), hops.get(i).get()));
    }

    /** The slots of the bus that a {@link PciHostBridge} or {@link PciBridge} opens. */
    public static BusSlots of(DmaSource bus) {
        return new BusSlots(bus);
    }

    /** What sits on the bus that a host bridge or bridge opens, in plugging order; the live list. */
    public static EList<PciFunction> functionsOf(DmaSource bus) {
        return switch (bus) {
            case PciHostBridge hostBridge -> hostBridge.getFunctions();
            case PciBridge bridge -> bridge.getFunctions();
            default -> throw new IllegalArgumentException(bus.getName() + " opens no bus");
        };
    }

    /** The host bridge or bridge on whose bus a function sits, if it sits on one. */
    public static Optional<DmaSource> busOf(PciFunction function) {
        return function.eContainer() instanceof PciHostBridge || function.eContainer() instanceof PciBridge
                ? Optional.of((DmaSource) function.eContainer()) : Optional.empty();
    }

    /** Whether only device 0 is looked at, because the bus is the link behind a root port or downstream port. */
    public static boolean hasSingleSlot(DmaSource bus) {
        return bus instanceof PciBridge bridge
                && (bridge.getKind() == BridgeKind.ROOT_PORT || bridge.getKind() == BridgeKind.DOWNSTREAM_PORT);
    }

    /** The functions that have a slot, ascending by slot and function number. */
    public List<PciFunction> functions() {
        return List.copyOf(places.keySet());
    }

    /** The slot that a function has, 0 to 31; empty if it is not on this bus or got none. */
    public OptionalInt slotOf(PciFunction function) {
        return places.containsKey(function) ? OptionalInt.of(places.get(function).device()) : OptionalInt.empty();
    }

    /** The function number that a function has, 0 to 7; empty if it is not on this bus or got no slot. */
    public OptionalInt functionNumberOf(PciFunction function) {
        return places.containsKey(function) ? OptionalInt.of(places.get(function).function()) : OptionalInt.empty();
    }

    /** The functions in a slot, ascending by function number. */
    public List<PciFunction> in(int slot) {
        return places.keySet().stream().filter(function -> places.get(function).device() == slot).toList();
    }

    /** The slots that nobody is in and where somebody would be found, ascending. */
    public List<Integer> free() {
        BitSet taken = new BitSet(SLOTS);
        places.values().forEach(place -> taken.set(place.device()));
        List<Integer> free = new ArrayList<>();
        int slots = hasSingleSlot(bus) ? 1 : SLOTS;
        for (int slot = taken.nextClearBit(0); slot < slots; slot = taken.nextClearBit(slot + 1)) {
            free.add(slot);
        }
        return free;
    }

    /** The places that functions with these placements would get on the bus. */
    static List<Optional<Hop>> preview(DmaSource bus, List<Placement> placements) {
        EObject above = bus;
        while (above != null && !(above instanceof Platform)) {
            above = above.eContainer();
        }
        NumberingPolicy policy = above == null ? NumberingPolicy.LINUX : ((Platform) above).getNumbering();
        return SlotPreview.of(placements, hasSingleSlot(bus), org.ridgeline.core.topology.NumberingPolicy.valueOf(policy.getName()));
    }

    /** Where a function is fixed. */
    static Placement placement(PciFunction function) {
        return placement(function, function.getSlot());
    }

    /** Where a function is fixed once its slot is {@code slot}; null: not fixed. */
    static Placement placement(PciFunction function, Integer slot) {
        return new Placement(number(slot), number(function.getFunction()), function.isMultifunction());
    }

    private static OptionalInt number(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
