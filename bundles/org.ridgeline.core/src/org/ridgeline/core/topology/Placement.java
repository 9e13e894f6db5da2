/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.OptionalInt;

/**
 * Which slot and function number of its bus somebody fixed for a function; what is not fixed is found by enumeration.
 *
 * @param slot          the device number, 0 to 31, or empty: first free slot
 * @param function      the function number, 0 to 7 (0 to 255 below an ARI port is written as slot and function), or empty: function 0
 * @param multifunction whether function 0 sets the header's multi-function bit (Header Type, bit 7) so that functions 1 to 7 are looked at
 */
public record Placement(OptionalInt slot, OptionalInt function, boolean multifunction) {

    /** Nothing is fixed. */
    public static final Placement FREE = new Placement(OptionalInt.empty(), OptionalInt.empty(), true);

    /** Refuses numbers that no bus has. */
    public Placement {
        slot.ifPresent(number -> Range.require(number, 0, 31, "slot"));
        function.ifPresent(number -> Range.require(number, 0, 7, "function"));
    }

    /** Fixed to a slot, function 0. */
    public static Placement at(int slot) {
        return new Placement(OptionalInt.of(slot), OptionalInt.empty(), true);
    }

    /** Fixed to a slot and a function. */
    public static Placement at(int slot, int function) {
        return new Placement(OptionalInt.of(slot), OptionalInt.of(function), true);
    }

    /** The function number that is meant: the fixed one, else 0. */
    public int functionNumber() {
        return function.orElse(0);
    }
}
