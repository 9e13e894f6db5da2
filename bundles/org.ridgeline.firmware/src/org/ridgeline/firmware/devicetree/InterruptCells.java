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
     * Appends the specifier of a vector: on a GIC kind (0 SPI, 1 PPI), number in the kind and flags (arm,gic.yaml); elsewhere number and flags as far as
     * there are cells.
     */
    static void append(ValueBuilder value, InterruptController parent, long gsiv, boolean edge) {
        int flags = edge ? EDGE_RISING : LEVEL_HIGH;
        int cells = parent.interruptCells();
        boolean gic = parent.kind() != InterruptControllerKind.VENDOR;
        if (gic && cells >= 3) {
            boolean ppi = gsiv >= FIRST_PPI && gsiv < FIRST_SPI;
            value.cell(ppi ? 1 : 0).cell(gsiv - (ppi ? FIRST_PPI : gsiv < FIRST_PPI ? 0 : FIRST_SPI)).cell(flags);
            cells -= 3;
        } else {
            value.cell(gsiv);
            cells--;
            if (cells > 0) {
                value.cell(flags);
                cells--;
            }
        }
        for (; cells > 0; cells--) {
            value.cell(0);
        }
    }
}
