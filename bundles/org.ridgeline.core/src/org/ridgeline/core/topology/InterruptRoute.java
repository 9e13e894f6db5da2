/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/**
 * Where an interrupt pin of a slot ends: one row of a host bridge's {@code interrupt-map}.
 *
 * @param slot the device number after the map's mask, 0 to 31
 * @param pin  1 (INTA) to 4 (INTD)
 * @param gsiv the vector at the platform's interrupt controller, counted as in {@link Interrupt}
 */
public record InterruptRoute(int slot, int pin, long gsiv) {

    /** Refuses numbers that no slot, pin or controller has. */
    public InterruptRoute {
        Range.require(slot, 0, 31, "slot");
        Range.require(pin, 1, 4, "interrupt pin");
        Range.require(gsiv, 0, 0xffffffffL, "interrupt");
    }
}
