/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/**
 * Takes in reserved memory with {@code iommu-addresses} (reserved-memory.yaml): memory that stays mapped at its own address for the devices
 * named there.
 */
final class ReservedMemoryImport {

    private static final int MOST_ROWS = 256;

    private final DeviceTree tree;
    private final ImportAddresses addresses;
    private final ImportNames names;
    private final ImportRemarks remarks;
    private final Map<Node, ElementId> devices;

    /**
     * A row of {@code iommu-addresses}.
     *
     * @param master who uses the memory
     * @param base   the address by which it does
     * @param size   how much
     */
    record Row(NodePath master, long base, long size) {
    }

    ReservedMemoryImport(DeviceTree tree, ImportAddresses addresses, ImportNames names, ImportRemarks remarks,
            Map<Node, ElementId> devices) {
        this.tree = tree;
        this.addresses = addresses;
        this.names = names;
        this.remarks = remarks;
        this.devices = devices;
    }

    /** The rows up to the first that cannot be read; addresses have as many cells as the bus that the master is on. */
    static List<Row> rows(DeviceTree tree, Value value) {
        List<Row> rows = new ArrayList<>();
        int at = 0;
        while (at < value.cellCount() && rows.size() < MOST_ROWS) {
            Optional<NodePath> master = tree.byPhandle(value.cell(at));
            Optional<Node> bus = master.flatMap(NodePath::parent).map(NodePath::node);
            int cells = bus.map(NodeAddress::addressCells).orElse(0);
            int sizes = bus.map(NodeAddress::sizeCells).orElse(0);
            if (cells < 1 || cells > 2 || sizes < 1 || sizes > 2 || value.cellCount() - at - 1 < cells + sizes) {
                break;
            }
            rows.add(new Row(master.get(), NodeAddress.number(value, at + 1, cells), NodeAddress.number(value, at + 1 + cells, sizes)));
            at += 1 + cells + sizes;
        }
        return rows;
    }

    /** The region of a node, if it is one that a platform can have. */
    Optional<ReservedMemoryRegion> region(NodePath node) {
        List<RegisterWindow> windows = addresses.windows(node);
        if (windows.isEmpty()) {
            remarks.add(node, "iommu-addresses", "memory without an address of its own is left out");
            return Optional.empty();
        }
        RegisterWindow window = windows.getFirst();
        Set<ElementId> masters = new LinkedHashSet<>();
        List<Row> rows = rows(tree, node.node().value("iommu-addresses").orElse(Value.EMPTY));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            ElementId master = devices.get(row.master().node());
            if (master == null) {
                remarks.add(node, "iommu-addresses[" + i + ']', PathText.of(row.master()) + " is no device in use: left out");
            } else if (row.base() != window.base() || row.size() != window.size()) {
                remarks.add(node, "iommu-addresses[" + i + ']', "memory that a device sees at another address than its own is left out");
            } else {
                masters.add(master);
            }
        }
        if (windows.size() > 1) {
            remarks.add(node, "reg", "windows after the first are left out");
        }
        if (masters.isEmpty()) {
            if (rows.isEmpty()) {
                remarks.add(node, "iommu-addresses", "it names no device: left out");
            }
            return Optional.empty();
        }
        String name = names.nameOf(node);
        return Optional.of(new ReservedMemoryRegion(names.idFor(name), name, window, false, false, List.copyOf(masters)));
    }
}
