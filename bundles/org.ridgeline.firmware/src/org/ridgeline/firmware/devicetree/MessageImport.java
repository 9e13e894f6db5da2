/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;

/** Takes in MSI controllers: Arm's always, others where somebody sends them messages. */
final class MessageImport {

    private final ImportContext context;
    private final Map<Node, MsiController> byNode = new IdentityHashMap<>();
    private final List<MsiController> all = new ArrayList<>();
    private final Set<ElementId> used = new HashSet<>();
    /** A tree does not say the number by which ACPI knows an ITS, so they are counted. */
    private long nextIts;

    MessageImport(ImportContext context) {
        this.context = context;
    }

    /** Takes in a controller. */
    void add(NodePath at) {
        Node node = at.node();
        MsiControllerKind kind = kind(node);
        List<RegisterWindow> windows = context.addresses().windows(at);
        int cells = node.cell("#msi-cells").orElse(0);
        if (windows.isEmpty() || cells < 0 || cells > 1) {
            context.remarks().add(at, windows.isEmpty() ? "the MSI controller has no address: left out"
                    : "a device ID of " + Integer.toUnsignedString(cells) + " cells: the MSI controller is left out");
            return;
        }
        long itsId = kind == MsiControllerKind.ITS ? nextIts++ : 0;
        String name = context.names().nameOf(at);
        List<String> compatible = NodeText.compatible(node);
        MsiController plain = new MsiController(context.names().idFor(name), name, kind, List.of(), windows, itsId, 32, cells);
        boolean usual = compatible.equals(InterruptNodes.compatible(plain));
        MsiController controller = usual ? plain : new MsiController(plain.id(), name, kind, compatible, windows, itsId, 32, cells);
        byNode.put(node, controller);
        all.add(controller);
    }

    /** The controller of a node that somebody sends messages to; empty if none was taken in. */
    Optional<MsiController> use(NodePath node) {
        Optional<MsiController> controller = Optional.ofNullable(byNode.get(node.node()));
        controller.ifPresent(found -> used.add(found.id()));
        return controller;
    }

    /** The controllers that the platform has, in the order of the tree. */
    List<MsiController> controllers() {
        return all.stream().filter(controller -> controller.kind() != MsiControllerKind.VENDOR || used.contains(controller.id())).toList();
    }

    private static MsiControllerKind kind(Node node) {
        return NodeText.isCompatible(node, "arm,gic-v3-its") ? MsiControllerKind.ITS
                : NodeText.isCompatible(node, "arm,gic-v2m-frame") ? MsiControllerKind.V2M : MsiControllerKind.VENDOR;
    }
}
