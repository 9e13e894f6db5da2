/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.List;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.InterruptControllerKind;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;

/** Takes in the controller that wired interrupts end at. */
final class InterruptControllerImport {

    private static final String[] GIC_V2 = {"arm,gic-400", "arm,cortex-a15-gic", "arm,cortex-a7-gic", "arm,cortex-a9-gic", "arm,gic-v2",
            "qcom,msm-qgic2"};

    private InterruptControllerImport() {
    }

    /** Whether a node is an Arm GIC. */
    static boolean isGic(Node node) {
        return kind(node) != InterruptControllerKind.VENDOR;
    }

    /** The controller of a node. */
    static InterruptController of(NodePath at, ImportContext context, String name, int cells) {
        InterruptControllerKind kind = kind(at.node());
        List<String> compatible = NodeText.compatible(at.node());
        InterruptController plain = new InterruptController(context.names().idFor(name), name, kind, List.of(),
                context.addresses().windows(at), cells);
        boolean usual = compatible.equals(InterruptNodes.compatible(plain));
        return usual ? plain : new InterruptController(plain.id(), name, kind, compatible, plain.registers(), cells);
    }

    private static InterruptControllerKind kind(Node node) {
        return NodeText.isCompatible(node, "arm,gic-v3") ? InterruptControllerKind.GIC_V3
                : NodeText.isCompatible(node, GIC_V2) ? InterruptControllerKind.GIC_V2 : InterruptControllerKind.VENDOR;
    }
}
