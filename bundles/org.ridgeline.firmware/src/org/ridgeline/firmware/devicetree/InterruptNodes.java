/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.InterruptControllerKind;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.devicetree.NodeBuilder;

/** Interrupt controllers, and the MSI controllers that their bindings want as their children (arm,gic.yaml, arm,gic-v3.yaml). */
final class InterruptNodes {

    private final TreePlan plan;
    private final Topology topology;

    InterruptNodes(TreePlan plan) {
        this.plan = plan;
        this.topology = plan.translation().topology();
    }

    void addTo(NodeBuilder root) {
        for (InterruptController controller : topology.interruptControllers()) {
            NodeBuilder node = addController(root, controller);
            itself(controller).forEach(msi -> {
                node.flag("msi-controller").label(plan.references().of(msi.id()));
                if (msi.specifierCells() > 0) {
                    node.cells("#msi-cells", msi.specifierCells());
                }
            });
            List<MsiController> inside = inside(controller);
            if (!inside.isEmpty()) {
                node.cells("#address-cells", 2).cells("#size-cells", 2).flag("ranges");
                inside.forEach(msi -> addMsiController(node, msi).label(plan.references().of(msi.id())));
            }
        }
        Set<MsiController> done = topology.interruptControllers().stream().flatMap(controller -> itself(controller).stream())
                .collect(Collectors.toSet());
        topology.msiControllers().stream().filter(msi -> parentOf(msi).isEmpty() && !done.contains(msi))
                .forEach(msi -> addMsiController(root, msi).label(plan.references().of(msi.id())));
    }

    /** The MSI controllers that are the interrupt controller itself in another role: a GICv3 that takes messages without an ITS. */
    private List<MsiController> itself(InterruptController controller) {
        return topology.msiControllers().stream()
                .filter(msi -> msi.kind() == MsiControllerKind.VENDOR && msi.compatible().equals(compatible(controller))
                && msi.registers().getFirst().equals(controller.registers().stream().findFirst().orElse(null))).toList();
    }

    /** Whether an interrupt controller has children, so that it has addresses of two cells. */
    boolean hasMsiControllers(InterruptController controller) {
        return !inside(controller).isEmpty();
    }

    private List<MsiController> inside(InterruptController controller) {
        return topology.msiControllers().stream().filter(msi -> parentOf(msi).filter(controller::equals).isPresent()).toList();
    }

    /** The interrupt controller that an MSI controller is a part of. */
    Optional<InterruptController> parentOf(MsiController msi) {
        InterruptControllerKind wanted = switch (msi.kind()) {
            case ITS -> InterruptControllerKind.GIC_V3;
            case V2M -> InterruptControllerKind.GIC_V2;
            case VENDOR -> null;
        };
        return topology.interruptControllers().stream().filter(controller -> controller.kind() == wanted).findFirst();
    }

    private NodeBuilder addController(NodeBuilder root, InterruptController controller) {
        NodeBuilder node = UnitNames.child(root, UnitNames.at("interrupt-controller", controller.registers()));
        node.label(plan.references().of(controller.id()));
        List<String> compatible = compatible(controller);
        if (!compatible.isEmpty()) {
            node.strings("compatible", compatible.toArray(String[]::new));
        }
        Registers.set(node, controller.registers());
        node.flag("interrupt-controller").cells("#interrupt-cells", controller.interruptCells());
        // Linux and dtc want it on whatever an interrupt-map may lead to.
        return node.cells("#address-cells", 0);
    }

    static List<String> compatible(InterruptController controller) {
        if (!controller.compatible().isEmpty()) {
            return controller.compatible();
        }
        return switch (controller.kind()) {
            case GIC_V2 -> List.of("arm,gic-400");
            case GIC_V3 -> List.of("arm,gic-v3");
            case VENDOR -> List.of();
        };
    }

    /** Adds the node of an MSI controller, without a label. */
    NodeBuilder addMsiController(NodeBuilder parent, MsiController msi) {
        NodeBuilder node = UnitNames.child(parent,
                UnitNames.at(msi.kind() == MsiControllerKind.V2M ? "v2m" : "msi-controller", msi.registers()));
        List<String> compatible = compatible(msi);
        if (!compatible.isEmpty()) {
            node.strings("compatible", compatible.toArray(String[]::new));
        }
        Registers.set(node, msi.registers());
        node.flag("msi-controller");
        // The binding of a v2m frame has no #msi-cells: absent is 0.
        if (msi.kind() != MsiControllerKind.V2M) {
            node.cells("#msi-cells", msi.specifierCells());
        }
        return node;
    }

    static List<String> compatible(MsiController msi) {
        if (!msi.compatible().isEmpty()) {
            return msi.compatible();
        }
        List<String> own = new ArrayList<>();
        switch (msi.kind()) {
            case ITS -> own.add("arm,gic-v3-its");
            case V2M -> own.add("arm,gic-v2m-frame");
            case VENDOR -> { }
        }
        return own;
    }
}
