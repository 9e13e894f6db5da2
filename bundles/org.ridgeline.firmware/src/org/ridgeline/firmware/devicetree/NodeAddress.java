/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.Optional;
import java.util.OptionalLong;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/** Where a node is in the CPU's address map: its first {@code reg} entry, translated by the {@code ranges} above it (2.3.6, 2.3.8). */
final class NodeAddress {

    private NodeAddress() {
    }

    /** The address; empty if the node has none, or no CPU reaches it. */
    static OptionalLong of(NodePath node) {
        Optional<NodePath> parent = node.parent();
        Optional<Value> reg = node.node().value("reg");
        if (parent.isEmpty() || reg.isEmpty()) {
            return OptionalLong.empty();
        }
        int cells = addressCells(parent.get().node());
        if (cells < 1 || cells > 2 || reg.get().cellCount() < cells) {
            return OptionalLong.empty();
        }
        OptionalLong address = OptionalLong.of(number(reg.get(), 0, cells));
        for (NodePath bus = parent.get(); bus.parent().isPresent() && address.isPresent(); bus = bus.parent().get()) {
            address = translate(bus.node(), bus.parent().get().node(), address.getAsLong());
        }
        return address;
    }

    /** {@code #address-cells}, 2 where it is missing. */
    static int addressCells(Node node) {
        return node.cell("#address-cells").orElse(2);
    }

    /** {@code #size-cells}, 1 where it is missing. */
    static int sizeCells(Node node) {
        return node.cell("#size-cells").orElse(1);
    }

    /**
     * The address of a node that is a bus without registers of its own: where the first of its ranges lies. Qualcomm's IOMMUs of many
     * context banks (qcom,iommu.yaml) have no other.
     */
    static OptionalLong ofRanges(NodePath node) {
        Optional<NodePath> parent = node.parent();
        Optional<Range> range = node.node().has("reg") || parent.isEmpty() ? Optional.empty() : firstRange(node);
        OptionalLong address = range.isPresent() ? OptionalLong.of(range.get().base()) : OptionalLong.empty();
        for (NodePath bus = parent.orElse(node); bus.parent().isPresent() && address.isPresent(); bus = bus.parent().get()) {
            address = translate(bus.node(), bus.parent().get().node(), address.getAsLong());
        }
        return address;
    }

    /**
     * A stretch of addresses.
     *
     * @param base the first one, as the parent of the bus sees it
     * @param size how many
     */
    record Range(long base, long size) {
    }

    /** The first of the ranges of a node, if it has any that are more than its parent's own addresses. */
    static Optional<Range> firstRange(NodePath node) {
        Optional<Value> ranges = node.node().value("ranges");
        if (ranges.isEmpty() || node.parent().isEmpty()) {
            return Optional.empty();
        }
        int child = addressCells(node.node());
        int parent = addressCells(node.parent().get().node());
        int size = sizeCells(node.node());
        boolean readable = child >= 1 && child <= 2 && parent >= 1 && parent <= 2 && size >= 1 && size <= 2
                && ranges.get().cellCount() >= child + parent + size;
        return readable ? Optional.of(new Range(number(ranges.get(), child, parent), number(ranges.get(), child + parent, size)))
                : Optional.empty();
    }

    /** An address on a bus as the bus above it sees it; empty if it does not. */
    static OptionalLong translate(Node bus, Node above, long address) {
        Optional<Value> ranges = bus.value("ranges");
        if (ranges.isEmpty()) {
            return OptionalLong.empty();
        }
        if (ranges.get().size() == 0) {
            return OptionalLong.of(address);
        }
        int child = addressCells(bus);
        int parent = addressCells(above);
        int size = sizeCells(bus);
        if (child < 1 || child > 2 || parent < 1 || parent > 2 || size < 1 || size > 2) {
            return OptionalLong.empty();
        }
        int stride = child + parent + size;
        for (int at = 0; at + stride <= ranges.get().cellCount(); at += stride) {
            long offset = address - number(ranges.get(), at, child);
            if (Long.compareUnsigned(offset, number(ranges.get(), at + child + parent, size)) < 0) {
                return OptionalLong.of(number(ranges.get(), at + child, parent) + offset);
            }
        }
        return OptionalLong.empty();
    }

    /** One or two cells as a number. */
    static long number(Value value, int at, int cells) {
        return cells == 1 ? Integer.toUnsignedLong(value.cell(at)) : value.u64(at);
    }
}
