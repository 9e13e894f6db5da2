/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.List;
import java.util.OptionalInt;

/**
 * A function that opens a further bus.
 *
 * @param id             its identity
 * @param name           its name
 * @param placement      where somebody fixed it on its primary bus
 * @param kind           what kind of bridge it is
 * @param secondaryBus   the number that firmware fixed for the bus right behind it, 1 to 255, or empty
 * @param subordinateBus the highest bus number that firmware fixed behind it, 1 to 255, or empty
 * @param hotPlug        whether it is a hot-plug port
 * @param reservedBuses  how many bus numbers firmware keeps behind it beyond the secondary one, for later plugging; 0 to 255
 * @param acs            whether it has the ACS capability
 * @param functions      what sits on its secondary bus, in plugging order
 */
public record PciBridge(ElementId id, String name, Placement placement, BridgeKind kind, OptionalInt secondaryBus,
        OptionalInt subordinateBus, boolean hotPlug, int reservedBuses, boolean acs, List<PciFunction> functions) implements PciFunction {

    /** Keeps its own copy of the list and refuses bus numbers that do not exist or are out of order. */
    public PciBridge {
        functions = List.copyOf(functions);
        secondaryBus.ifPresent(bus -> Range.require(bus, 1, 255, "secondary bus"));
        subordinateBus.ifPresent(bus -> Range.require(bus, secondaryBus.orElse(1), 255, "subordinate bus"));
        Range.require(reservedBuses, 0, 255, "reserved buses");
    }
}
