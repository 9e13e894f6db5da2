/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Value;
import org.ridgeline.firmware.devicetree.KernelRules;
import org.ridgeline.firmware.devicetree.LinuxDeviceTree;
import org.ridgeline.firmware.devicetree.LookUp;

/** A device tree of QEMU for arm virt beside ours of the same machine. */
final class TreeComparison {

    /** The names of targets, which would be made 65,536 times otherwise. */
    private static final Map<Object, String> TARGETS = new HashMap<>();
    private static final List<String> IOMMUS = List.of("virtio,pci-iommu", "arm,smmu-v3");

    private final DeviceTree theirs;
    private final DeviceTree ours;
    private final int firstRid;
    private final int lastRid;

    TreeComparison(DeviceTree theirs, DeviceTree ours) {
        this.theirs = theirs;
        this.ours = ours;
        int[] buses = host(theirs).value("bus-range").orElseThrow().cells();
        this.firstRid = buses[0] << 8;
        this.lastRid = buses[1] << 8 | 0xff;
    }

    /** How many requester IDs the buses of QEMU's host bridge have. */
    int requesterIds() {
        return lastRid - firstRid + 1;
    }

    /** Fails unless the nodes of host bridge and IOMMU are the same but for what {@link #dma} and {@link #msi} compare. */
    void compareNodes(String what) {
        assertEquals(hostBridge(theirs), hostBridge(ours), what);
        assertEquals(iommu(theirs), iommu(ours), what);
    }

    /** Where requester IDs reach another IOMMU, or as another stream, than QEMU says. */
    List<String> dma() {
        return Differences.over(firstRid, lastRid, dma(new LinuxDeviceTree(theirs, KernelRules.UP_TO_7_1)),
                dma(new LinuxDeviceTree(ours, KernelRules.UP_TO_7_1)));
    }

    /** Where messages reach another controller, or under another device ID, than QEMU says. */
    List<String> msi() {
        return Differences.over(firstRid, lastRid, msi(new LinuxDeviceTree(theirs, KernelRules.UP_TO_7_1)),
                msi(new LinuxDeviceTree(ours, KernelRules.UP_TO_7_1)));
    }

    /**
     * Every property of the host bridge but its maps, which are looked at as a kernel does; phandles of the interrupt controller left out.
     */
    static Map<String, String> hostBridge(DeviceTree tree) {
        Map<String, String> properties = new TreeMap<>();
        for (Property property : host(tree).properties()) {
            if (property.name().equals("interrupt-map")) {
                properties.put(property.name(), interruptRows(tree, property.value()));
            } else if (!property.name().matches("phandle|iommu-map|msi-map|msi-parent")) {
                properties.put(property.name(), hex(property.value()));
            }
        }
        return properties;
    }

    /**
     * Rows of an interrupt map without what depends on the controller's node: its phandle and how many cells of address it has children
     * for.
     */
    private static String interruptRows(DeviceTree tree, Value map) {
        int[] cells = map.cells();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < cells.length;) {
            Node controller = tree.byPhandle(cells[i + 4]).orElseThrow().node();
            assertTrue(controller.has("interrupt-controller"), controller::name);
            int specifier = i + 5 + controller.cell("#address-cells").orElse(0);
            int end = specifier + controller.cell("#interrupt-cells").orElseThrow();
            rows.append(hex(Value.ofCells(Arrays.copyOfRange(cells, i, i + 4)))).append(' ')
                    .append(hex(Value.ofCells(Arrays.copyOfRange(cells, specifier, end)))).append('\n');
            i = end;
        }
        return rows.toString();
    }

    static Node host(DeviceTree tree) {
        return tree.root().children().stream()
                .filter(node -> node.value("device_type").filter(type -> type.strings().contains("pci")).isPresent())
                .findFirst().orElseThrow();
    }

    private static IntFunction<String> dma(LinuxDeviceTree kernel) {
        return id -> text(kernel.stream(new PciAddress(0, new Rid(id))), id);
    }

    private static IntFunction<String> msi(LinuxDeviceTree kernel) {
        return id -> text(kernel.deviceId(new PciAddress(0, new Rid(id))), id);
    }

    private static String text(LookUp answer, int id) {
        return switch (answer) {
            case LookUp.Found found -> Differences.answer(TARGETS.computeIfAbsent(found.target(), Object::toString), found.id(), id);
            case LookUp.Nothing nothing -> "bypass";
            case LookUp.Failed failed -> "failure: " + failed.message();
        };
    }

    /** The entries of a map; in place of a phandle what its node is. */
    static List<String> map(DeviceTree tree, String property) {
        int[] cells = host(tree).value(property).map(Value::cells).orElse(new int[0]);
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 4) {
            Node target = tree.byPhandle(cells[i + 1]).orElseThrow().node();
            entries.add(String.format("0x%x %s %s 0x%x 0x%x", cells[i], target.value("compatible").orElseThrow().strings(),
                    hex(target.value("reg").orElseThrow()), cells[i + 2], cells[i + 3]));
        }
        return entries;
    }

    private static String hex(Value value) {
        return HexFormat.of().formatHex(value.toBytes());
    }

    /**
     * Every property of the IOMMU's node but its phandle; nothing if there is none. Interrupts go by their names: ours are in the order
     * that the schema of arm,smmu-v3 wants.
     */
    static Map<String, String> iommu(DeviceTree tree) {
        Optional<Node> found = iommuNode(tree);
        if (found.isEmpty()) {
            return Map.of();
        }
        Node node = found.get();
        Map<String, String> properties = new TreeMap<>();
        for (Property property : node.properties()) {
            if (!property.name().equals("phandle") && !property.name().startsWith("interrupt")) {
                properties.put(property.name(), hex(property.value()));
            }
        }
        List<String> names = node.value("interrupt-names").map(Value::strings).orElse(List.of());
        for (int i = 0; i < names.size(); i++) {
            Value interrupts = node.value("interrupts").orElseThrow();
            assertEquals(3 * names.size(), interrupts.cellCount());
            properties.put("interrupt " + names.get(i), interrupts.cell(3 * i) + " " + interrupts.cell(3 * i + 1) + " "
                    + interrupts.cell(3 * i + 2));
        }
        return properties;
    }

    /** PCI functions have no node of ours but for the IOMMU, so that the first of its kind is it. */
    private static Optional<Node> iommuNode(DeviceTree tree) {
        List<Node> nodes = new ArrayList<>();
        tree.walk(path -> path.node().value("compatible").filter(value -> value.strings().stream().anyMatch(IOMMUS::contains))
                .ifPresent(value -> nodes.add(path.node())));
        assertTrue(nodes.size() < 2, nodes::toString);
        return nodes.stream().findFirst();
    }
}
