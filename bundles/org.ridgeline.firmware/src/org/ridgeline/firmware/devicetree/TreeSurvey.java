/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Value;

/** The nodes in use that say something about who masters memory and who translates it, each kind in the order of the tree. */
final class TreeSurvey {

    private static final Set<String> LINK_TABLES = Set.of("__symbols__", "__fixups__", "__local_fixups__");
    private static final List<String> TELLING = List.of("iommus", "iommu-map", "msi-map", "msi-parent");
    /** More nodes of a kind than any platform has; a tree made to hurt has more. */
    private static final int MOST = 1 << 16;

    private final DeviceTree tree;
    private final ImportRemarks remarks;
    private final List<NodePath> interruptControllers = new ArrayList<>();
    private final List<NodePath> iommus = new ArrayList<>();
    private final List<NodePath> msiControllers = new ArrayList<>();
    private final List<NodePath> devices = new ArrayList<>();
    private final List<NodePath> reservations = new ArrayList<>();
    private final Set<Node> masters = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean full;

    TreeSurvey(DeviceTree tree, ImportRemarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
        findReservations();
        collect();
    }

    /** Where wired interrupts end: who hears those of the root first, then every GIC. */
    List<NodePath> interruptControllers() {
        return interruptControllers;
    }

    /** Whether reserved memory names a device. */
    boolean isMaster(NodePath node) {
        return masters.contains(node.node());
    }

    /** IOMMUs in the address map. */
    List<NodePath> iommus() {
        return iommus;
    }

    /** Whatever receives messages. */
    List<NodePath> msiControllers() {
        return msiControllers;
    }

    /** Devices that are no PCI functions and master memory, send messages, or use reserved memory. */
    List<NodePath> devices() {
        return devices;
    }

    /** Reserved memory that an IOMMU must keep mapped for somebody. */
    List<NodePath> reservations() {
        return reservations;
    }

    private void findReservations() {
        Optional<NodePath> parent = tree.rootPath().child("reserved-memory");
        if (parent.isEmpty() || !NodeStatus.isAvailable(parent.get().node())) {
            return;
        }
        for (Node node : parent.get().node().children()) {
            Optional<Value> addresses = node.value("iommu-addresses");
            if (addresses.isPresent() && NodeStatus.isAvailable(node)) {
                reservations.add(parent.get().child(node));
                ReservedMemoryImport.rows(tree, addresses.get()).forEach(row -> masters.add(row.master().node()));
            }
        }
    }

    private void collect() {
        Optional<NodePath> interruptRoot = tree.root().cell("interrupt-parent").stream().boxed().findFirst().flatMap(tree::byPhandle);
        List<NodePath> open = new ArrayList<>(List.of(tree.rootPath()));
        while (!open.isEmpty()) {
            NodePath at = open.removeLast();
            if (!NodeStatus.isAvailable(at.node())) {
                tellDisabled(at);
                continue;
            }
            boolean bus = PciHosts.isBus(at.node());
            judge(at, bus, interruptRoot);
            if (bus) {
                continue;
            }
            for (Node child : at.node().children().reversed()) {
                if (at.parent().isPresent() || !LINK_TABLES.contains(child.name())) {
                    open.add(at.child(child));
                }
            }
        }
        interruptRoot.filter(root -> interruptControllers.stream().anyMatch(at -> at.node() == root.node())).ifPresent(root -> {
            interruptControllers.removeIf(at -> at.node() == root.node());
            interruptControllers.addFirst(root);
        });
    }

    /** One look at each property: most nodes have none that tells anything. */
    private void judge(NodePath at, boolean bus, Optional<NodePath> interruptRoot) {
        boolean iommu = false;
        boolean hears = false;
        boolean master = masters.contains(at.node());
        boolean sends = false;
        boolean interrupts = false;
        for (Property property : at.node().properties()) {
            switch (property.name()) {
                case "#iommu-cells" -> iommu = true;
                case "msi-controller", "#msi-cells" -> hears = true;
                case "iommus", "iommu-map", "msi-map" -> master = true;
                case "msi-parent" -> sends = true;
                case "interrupt-controller" -> interrupts = true;
                default -> { }
            }
        }
        addIf(at, hears, msiControllers);
        if (!bus) {
            boolean root = interruptRoot.isPresent() && interruptRoot.get().node() == at.node();
            addIf(at, interrupts && (root || InterruptControllerImport.isGic(at.node())), interruptControllers);
            addIf(at, iommu, iommus);
            addIf(at, master || sends && !iommu, devices);
        }
    }

    private void addIf(NodePath node, boolean belongs, List<NodePath> kind) {
        if (belongs && kind.size() < MOST) {
            kind.add(node);
        } else if (belongs && !full) {
            full = true;
            remarks.add(node, "the tree has more than " + MOST + " of its kind: the rest is left out");
        }
    }

    private void tellDisabled(NodePath top) {
        List<NodePath> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            NodePath at = open.removeLast();
            if (TELLING.stream().anyMatch(at.node()::has) || at.node().has("#iommu-cells") || at.node().has("msi-controller")) {
                remarks.add(at, at == top ? "is disabled: left out" : "is below a disabled node: left out");
            }
            for (Node child : at.node().children().reversed()) {
                open.add(at.child(child));
            }
        }
    }
}
