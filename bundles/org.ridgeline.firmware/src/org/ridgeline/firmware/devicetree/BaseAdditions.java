/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.List;
import java.util.Optional;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.NodePath;

/** Nodes that a base tree lacks, made as in a tree of our own and fitted to the cells and interrupts of the base. */
final class BaseAdditions {

    private final BaseMatch match;
    private final TreeEdits edits;
    private final TreePlan plan;

    BaseAdditions(BaseMatch match, TreeEdits edits, TreePlan plan) {
        this.match = match;
        this.edits = edits;
        this.plan = plan;
    }

    /** Adds an MSI controller: into the interrupt controller it is a part of, if that has room for children, else below the root. */
    String msiController(MsiController controller) {
        InterruptNodes nodes = new InterruptNodes(plan);
        Optional<NodePath> parent = nodes.parentOf(controller)
                .flatMap(above -> match.device(InterruptNodes.compatible(above), above.registers()))
                .filter(found -> found.node().has("ranges") && found.node().has("#address-cells") && found.node().has("#size-cells"));
        String path = parent.map(NodePath::toString).orElse("/");
        NodeBuilder node = nodes.addMsiController(edits.at(path), controller);
        return fitted(path, node, controller.registers(), "MSI controller " + controller.name());
    }

    /** Adds an IOMMU to the root. */
    String iommu(MmioIommu iommu) {
        NodeBuilder node = new IommuNodes(plan).add(edits.at("/"), iommu);
        boolean silent = withoutInterrupts(node);
        return fitted("/", node, iommu.registers(),
                "IOMMU " + iommu.name() + (silent ? ", without its interrupts: the base counts them differently" : ""));
    }

    /** Adds a platform device to the root. */
    String device(PlatformDevice device) {
        NodeBuilder node = new PlatformDeviceNode(plan, device).addTo(edits.at("/"));
        boolean silent = withoutInterrupts(node);
        return fitted("/", node, device.registers(),
                "device " + device.name() + (silent ? ", without its interrupts: the base counts them differently" : ""));
    }

    /** Adds a bridge that is on the way to an IOMMU. */
    String bridge(String parent, EnumeratedFunction bridge) {
        NodeBuilder node = PciNodes.fillBridge(UnitNames.child(edits.at(parent), PciNodes.name("pci", bridge.address().rid())), bridge);
        return edits.add(parent, node, "bridge " + bridge.name());
    }

    /** Adds an IOMMU that is a PCI function. */
    String pciIommu(String parent, EnumeratedFunction iommu) {
        NodeBuilder node = PciNodes.fillIommu(UnitNames.child(edits.at(parent), PciNodes.name("iommu", iommu.address().rid())), iommu);
        return edits.add(parent, node, "IOMMU " + iommu.name() + " at " + iommu.address().rid());
    }

    private String fitted(String parent, NodeBuilder node, List<RegisterWindow> registers, String what) {
        Node above = edits.base().find(parent).orElseThrow().node();
        int address = NodeAddress.addressCells(above);
        int size = NodeAddress.sizeCells(above);
        boolean fits = address >= 1 && address <= 2 && size >= 1 && size <= 2
                && registers.stream().allMatch(window -> (address == 2 || window.base() >>> 32 == 0)
                && (size == 2 || window.size() >>> 32 == 0));
        if (!registers.isEmpty()) {
            if (!fits) {
                throw new BaseTreeException(parent, "has no room for the addresses of " + what);
            }
            node.set("reg", Registers.value(registers, address, size));
        }
        return edits.add(parent, node, what);
    }

    /** Takes interrupts out where the base's interrupt parent has specifiers of other lengths; answers whether there were any. */
    private boolean withoutInterrupts(NodeBuilder node) {
        if (node.property("interrupts") == null) {
            return false;
        }
        Node root = edits.base().root();
        int cells = root.cell("interrupt-parent").stream().boxed().findFirst().flatMap(edits.base()::byPhandle)
                .map(parent -> parent.node().cell("#interrupt-cells").orElse(0)).orElse(0);
        if (plan.interruptParent().map(InterruptController::interruptCells).orElse(0) == cells) {
            return false;
        }
        node.removeProperty("interrupts").removeProperty("interrupt-names").removeProperty("#global-interrupts");
        return true;
    }
}
