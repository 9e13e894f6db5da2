/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.Optional;
import java.util.OptionalInt;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;

/** What the phandles of a tree lead to. */
final class ClaimedTargets {

    private final DeviceTree tree;
    private final PciHosts hosts;
    /** An overlay's phandles may be those of the tree it is made for. */
    private final boolean overlay;

    ClaimedTargets(DeviceTree tree) {
        this.tree = tree;
        this.hosts = new PciHosts(tree);
        this.overlay = tree.overlay() || tree.root().child("__fixups__").isPresent()
                || tree.root().children().stream().anyMatch(child -> child.child("__overlay__").isPresent());
    }

    /** The target of a cell in a property of some kind. */
    ClaimedTarget of(int phandle, MapKind kind) {
        Optional<NodePath> node = tree.byPhandle(phandle);
        if (node.isEmpty()) {
            ClaimedTarget.State state = overlay ? ClaimedTarget.State.FOUND : ClaimedTarget.State.MISSING;
            return new ClaimedTarget("phandle 0x" + Integer.toHexString(phandle), state);
        }
        String path = PathText.of(node.get());
        ClaimedTarget.Role role = kind == MapKind.IOMMU ? ClaimedTarget.Role.IOMMU : ClaimedTarget.Role.MSI_CONTROLLER;
        // An MSI controller that asks for no cell takes no device IDs.
        int cells = specifierCells(phandle, kind).orElse(kind == MapKind.IOMMU ? 1 : 0);
        return new ClaimedTarget(path, state(node.get(), kind), path, role, cells);
    }

    /** How many specifier cells the target asks for; empty if there is no target, or it does not say. */
    OptionalInt specifierCells(int phandle, MapKind kind) {
        Optional<NodePath> node = tree.byPhandle(phandle);
        return node.isEmpty() ? OptionalInt.empty() : node.get().node().cell(kind.cells());
    }

    /** The segment of a host bridge or of the one a node is below; 0 for anything else. */
    int segmentOf(NodePath node) {
        return hosts.hostOf(node).map(hosts::wantedDomain).orElse(0);
    }

    /** Whether a node is a PCI host bridge or below one. */
    boolean isBelowHost(NodePath node) {
        return hosts.hostOf(node).isPresent();
    }

    private static ClaimedTarget.State state(NodePath target, MapKind kind) {
        if (!takes(target.node(), kind)) {
            return kind == MapKind.IOMMU ? ClaimedTarget.State.WITHOUT_CELLS : ClaimedTarget.State.WRONG_KIND;
        }
        return kind == MapKind.IOMMU && !NodeStatus.isInUse(target) ? ClaimedTarget.State.DISABLED : ClaimedTarget.State.FOUND;
    }

    private static boolean takes(Node node, MapKind kind) {
        return node.has(kind.cells()) || kind == MapKind.MSI && node.has("msi-controller");
    }
}
