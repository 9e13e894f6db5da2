/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.OptionalInt;

/** A bridge described step by step; without any step it has a free slot, no fixed bus number, no hot-plug, no ACS and nothing behind it. */
public final class BridgeBuilder extends BusBuilder<BridgeBuilder> {

    private final BridgeKind kind;
    private Placement placement = Placement.FREE;
    private OptionalInt secondary = OptionalInt.empty();
    private OptionalInt subordinate = OptionalInt.empty();
    private boolean hotPlug;
    private int reservedBuses;
    private boolean acs;

    BridgeBuilder(TopologyBuilder topology, BridgeKind kind) {
        super(topology);
        this.kind = kind;
    }

    /** Fixes its slot, function 0. */
    public BridgeBuilder at(int slot) {
        return at(Placement.at(slot));
    }

    /** Fixes its slot and function number. */
    public BridgeBuilder at(int slot, int function) {
        return at(Placement.at(slot, function));
    }

    /** Fixes its place as far as {@code placed} says. */
    public BridgeBuilder at(Placement placed) {
        placement = placed;
        return this;
    }

    /** Fixes the number of the bus right behind it, 1 to 255, as firmware does. */
    public BridgeBuilder secondaryBus(int bus) {
        secondary = OptionalInt.of(bus);
        return this;
    }

    /** Fixes the first and the last bus number behind it, 1 to 255, as firmware does. */
    public BridgeBuilder buses(int first, int last) {
        secondary = OptionalInt.of(first);
        subordinate = OptionalInt.of(last);
        return this;
    }

    /** Makes it a hot-plug port. */
    public BridgeBuilder hotPlug() {
        hotPlug = true;
        return this;
    }

    /** Has firmware keep bus numbers behind it beyond the secondary one, 0 to 255. */
    public BridgeBuilder reservedBuses(int count) {
        reservedBuses = count;
        return this;
    }

    /** Gives it the ACS capability. */
    public BridgeBuilder acs() {
        acs = true;
        return this;
    }

    @Override
    BridgeBuilder self() {
        return this;
    }

    PciBridge build(ElementId id, String name) {
        return new PciBridge(id, name, placement, kind, secondary, subordinate, hotPlug, reservedBuses, acs, functions());
    }
}
