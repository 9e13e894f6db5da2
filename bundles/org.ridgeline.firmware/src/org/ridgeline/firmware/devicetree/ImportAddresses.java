/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/** Where nodes lie in the address map of the CPUs, with an end to its patience: a tree can ask for more work than it has bytes. */
final class ImportAddresses {

    private static final int MOST_WINDOWS = 64;

    private final ImportRemarks remarks;
    /** Rows of ranges that may still be looked at. */
    private long patience = 100_000_000;

    ImportAddresses(ImportRemarks remarks) {
        this.remarks = remarks;
    }

    /** The register windows of a node that a CPU reaches, in their order; what it does not reach is left out. */
    List<RegisterWindow> windows(NodePath node) {
        Optional<NodePath> parent = node.parent();
        Optional<Value> reg = node.node().value("reg");
        if (parent.isEmpty() || reg.isEmpty()) {
            return List.of();
        }
        List<RegisterWindow> windows = new ArrayList<>(2);
        int cells = NodeAddress.addressCells(parent.get().node());
        int sizes = NodeAddress.sizeCells(parent.get().node());
        if (cells < 1 || cells > 2 || sizes < 1 || sizes > 2) {
            return windows;
        }
        int stride = cells + sizes;
        for (int at = 0; at + stride <= reg.get().cellCount(); at += stride) {
            if (windows.size() == MOST_WINDOWS) {
                remarks.add(node, "reg", "windows after the first " + MOST_WINDOWS + " are left out");
                break;
            }
            OptionalLong base = cpuAddress(parent.get(), NodeAddress.number(reg.get(), at, cells));
            Optional<RegisterWindow> window = base.isEmpty() ? Optional.empty()
                    : window(base.getAsLong(), NodeAddress.number(reg.get(), at + cells, sizes));
            if (window.isEmpty() && at == 0) {
                return List.of();
            }
            window.ifPresent(windows::add);
        }
        return windows;
    }

    /**
     * The windows of a node, or, where it has no registers of its own, the first that its children share: a bus of translation units has
     * such.
     */
    List<RegisterWindow> windowsOrRange(NodePath node) {
        List<RegisterWindow> own = windows(node);
        if (!own.isEmpty() || node.node().has("reg") || node.parent().isEmpty()) {
            return own;
        }
        return NodeAddress.firstRange(node).map(range -> cpuAddress(node.parent().get(), range.base()).stream().boxed()
                .flatMap(base -> window(base, range.size()).stream()).toList()).orElse(own);
    }

    private OptionalLong cpuAddress(NodePath bus, long address) {
        OptionalLong translated = OptionalLong.of(address);
        for (NodePath at = bus; at.parent().isPresent() && translated.isPresent(); at = at.parent().get()) {
            patience -= 1 + rows(at.node());
            if (patience < 0) {
                remarks.add(at, "ranges", "there is too much of it to translate all addresses: the rest is left out");
                return OptionalLong.empty();
            }
            translated = NodeAddress.translate(at.node(), at.parent().get().node(), translated.getAsLong());
        }
        return translated;
    }

    private static int rows(Node bus) {
        return bus.value("ranges").map(Value::cellCount).orElse(0) / 3;
    }

    private static Optional<RegisterWindow> window(long base, long size) {
        return size == 0 || Long.compareUnsigned(base + (size - 1), base) < 0 ? Optional.empty()
                : Optional.of(new RegisterWindow(base, size));
    }
}
