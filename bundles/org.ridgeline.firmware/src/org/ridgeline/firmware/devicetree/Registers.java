/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.List;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.ValueBuilder;

/** Register windows below a node whose addresses and sizes have given numbers of cells. */
final class Registers {

    private Registers() {
    }

    /** Sets {@code reg} below a node with two address and two size cells, if there is a window. */
    static void set(NodeBuilder node, List<RegisterWindow> windows) {
        if (!windows.isEmpty()) {
            node.set("reg", value(windows, 2, 2));
        }
    }

    /** The value of a {@code reg} property; 0 to 2 cells of each kind. */
    static Value value(List<RegisterWindow> windows, int addressCells, int sizeCells) {
        ValueBuilder value = Value.builder();
        for (RegisterWindow window : windows) {
            append(append(value.row(), window.base(), addressCells), window.size(), sizeCells);
        }
        return value.build();
    }

    private static ValueBuilder append(ValueBuilder value, long number, int cells) {
        for (int cell = cells - 1; cell >= 0; cell--) {
            value.cell(cell > 1 ? 0 : number >>> 32 * cell & 0xffffffffL);
        }
        return value;
    }
}
