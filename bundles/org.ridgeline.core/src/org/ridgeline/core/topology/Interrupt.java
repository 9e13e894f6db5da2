/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/**
 * A wired interrupt.
 *
 * @param name what the device's binding calls the line, for example {@code eventq}; may be empty
 * @param gsiv the global system interrupt vector as ACPI counts it, 0 to 0xffffffff; on an Arm GIC an SPI is 32 or more (device tree: SPI
 *             number + 32)
 * @param edge whether it is edge triggered; level otherwise
 */
public record Interrupt(String name, long gsiv, boolean edge) {

    /** Refuses a vector beyond 32 bits. */
    public Interrupt {
        Range.require(gsiv, 0, 0xffffffffL, "interrupt");
    }
}
