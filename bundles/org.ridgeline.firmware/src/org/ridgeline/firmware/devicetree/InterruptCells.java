/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.List;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.InterruptControllerKind;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.ValueBuilder;

/** Interrupt specifiers of the controller that interrupts end at. */
final class InterruptCells {

    private static final int LEVEL_HIGH = 4;
    private static final int EDGE_RISING = 1;
    private static final int FIRST_PPI = 16;
    private static final int FIRST_SPI = 32;

    private InterruptCells() {
    }

    /** One row for each interrupt: the value of an {@code interrupts} property. */
    static Value interrupts(InterruptController parent, List<Interrupt> interrupts) {
        ValueBuilder value = Value.builder();
        for (Interrupt interrupt : interrupts) {
            append(value.row(interrupt.name().isEmpty() ? null : interrupt.name()), parent, interrupt.gsiv(), interrupt.edge());
        }
        return value.build();
    }

    /**
     * Appends the specifier of a vector. With three cells and more it is kind, number and flags, on a GIC kind 0 for an SPI and 1 for a
     * PPI, each counted from its own start (arm,gic.yaml); with fewer it is number and flags as far as there are cells.
     */
    static void append(ValueBuilder value, InterruptController parent, long gsiv, boolean edge) {
        boolean gic = parent.kind() != InterruptControllerKind.VENDOR;
        boolean ppi = gic && gsiv >= FIRST_PPI && gsiv < FIRST_SPI;
        long first = ppi ? FIRST_PPI : gic && gsiv >= FIRST_SPI ? FIRST_SPI : 0;
        int cells = parent.interruptCells();
        if (cells >= 3) {
            value.cell(ppi ? 1 : 0);
        }
        value.cell(gsiv - first);
        if (cells >= 2) {
            value.cell(edge ? EDGE_RISING : LEVEL_HIGH);
        }
        for (int further = 3; further < cells; further++) {
            value.cell(0);
        }
    }
}
