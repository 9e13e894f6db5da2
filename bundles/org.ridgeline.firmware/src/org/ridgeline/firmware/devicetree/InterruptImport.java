/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.InterruptControllerKind;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.ValueBuilder;

/** Takes in wired interrupts, as far as they end at the platform's interrupt controller and a platform can say all of them. */
final class InterruptImport {

    private static final int MOST = 1024;
    private static final int FIRST_PPI = 16;
    private static final int FIRST_SPI = 32;
    private static final int LAST_SPI = 1019;

    private final DeviceTree tree;
    private final ImportRemarks remarks;
    private final Optional<Node> parentNode;
    private final Optional<InterruptController> parent;

    /** Interrupts that end at {@code parent}, whose node is {@code parentNode}. */
    InterruptImport(DeviceTree tree, ImportRemarks remarks, Optional<Node> parentNode, Optional<InterruptController> parent) {
        this.tree = tree;
        this.remarks = remarks;
        this.parentNode = parentNode;
        this.parent = parent;
    }

    /** The interrupts of a node, named as it names them. */
    List<Interrupt> of(NodePath node) {
        Optional<Value> value = node.node().value("interrupts");
        if (value.isEmpty() || value.get().size() == 0) {
            if (node.node().has("interrupts-extended")) {
                remarks.add(node, "interrupts-extended", "left out");
            }
            return List.of();
        }
        if (parent.isEmpty() || parentNode.isEmpty() || parentOf(node).map(found -> found.node() != parentNode.get()).orElse(true)) {
            remarks.add(node, "interrupts", "they end at another interrupt controller than that of the platform: left out");
            return List.of();
        }
        List<Interrupt> interrupts = interrupts(node, value.get());
        if (interrupts.isEmpty()) {
            remarks.add(node, "interrupts", "a platform cannot say their kind or trigger: left out");
        }
        return interrupts;
    }

    private List<Interrupt> interrupts(NodePath node, Value value) {
        int cells = parent.get().interruptCells();
        List<String> names = NodeText.words(node.node(), "interrupt-names");
        List<Interrupt> interrupts = new ArrayList<>();
        for (int at = 0; at < value.cellCount() && interrupts.size() < MOST; at += cells) {
            Optional<Interrupt> interrupt = at + cells > value.cellCount() ? Optional.empty()
                    : interrupt(value, at, names.size() > interrupts.size() ? names.get(interrupts.size()) : "");
            if (interrupt.isEmpty()) {
                return List.of();
            }
            interrupts.add(interrupt.get());
        }
        return interrupts;
    }

    private Optional<Interrupt> interrupt(Value value, int at, String name) {
        int cells = parent.get().interruptCells();
        boolean edge = cells > 1 && value.cell(at + Math.min(cells - 1, 2)) == 1;
        OptionalLong vector = exact(value, at, edge);
        return vector.isEmpty() ? Optional.empty() : Optional.of(new Interrupt(name, vector.getAsLong(), edge));
    }

    /** The vector of a specifier that starts at a cell, if it would be written as it was read. */
    OptionalLong exact(Value value, int at, boolean edge) {
        OptionalLong vector = vector(value, at);
        if (vector.isEmpty()) {
            return vector;
        }
        ValueBuilder written = Value.builder();
        InterruptCells.append(written, parent.get(), vector.getAsLong(), edge);
        Value again = written.build();
        for (int cell = 0; cell < parent.get().interruptCells(); cell++) {
            if (again.cell(cell) != value.cell(at + cell)) {
                return OptionalLong.empty();
            }
        }
        return vector;
    }

    private OptionalLong vector(Value value, int at) {
        int cells = parent.get().interruptCells();
        boolean gic = parent.get().kind() != InterruptControllerKind.VENDOR;
        long number = Integer.toUnsignedLong(value.cell(cells >= 3 ? at + 1 : at));
        long first = cells < 3 || !gic ? 0 : value.cell(at) == 1 ? FIRST_PPI : FIRST_SPI;
        long vector = number + first;
        return vector > (gic ? LAST_SPI : 0xffffffffL) ? OptionalLong.empty() : OptionalLong.of(vector);
    }

    /** Who hears the interrupts of a node: named by the node itself or by the first above it that names one. */
    private Optional<NodePath> parentOf(NodePath node) {
        for (Optional<NodePath> at = Optional.of(node); at.isPresent(); at = at.get().parent()) {
            if (at.get().node().cell("interrupt-parent").isPresent()) {
                return tree.byPhandle(at.get().node().cell("interrupt-parent").getAsInt());
            }
        }
        return Optional.empty();
    }
}
