/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.List;

/**
 * The controller that wired interrupts of a platform end at.
 *
 * @param id             its identity
 * @param name           its name
 * @param kind           what it is
 * @param compatible     device-tree compatible strings; empty: the kind's own
 * @param registers      its register windows, in the order of its binding
 * @param interruptCells {@code #interrupt-cells}, 1 to 4; 3 for a GIC
 */
public record InterruptController(ElementId id, String name, InterruptControllerKind kind, List<String> compatible,
        List<RegisterWindow> registers, int interruptCells) implements Element {

    /** Keeps its own copies and refuses a specifier length that no controller has. */
    public InterruptController {
        compatible = List.copyOf(compatible);
        registers = List.copyOf(registers);
        Range.require(interruptCells, 1, 4, "interrupt cells");
    }
}
