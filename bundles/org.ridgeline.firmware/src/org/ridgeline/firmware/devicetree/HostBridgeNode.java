/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.AddressWindow;
import org.ridgeline.core.topology.BusRange;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.InterruptRoute;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.ValueBuilder;

/** The node of the host bridges of one segment (host-generic-pci.yaml, pci-host-bridge.yaml). */
final class HostBridgeNode {

    private static final long BUS_SIZE = 1L << 20;

    private final TreePlan plan;
    private final SegmentHost host;
    private final HostBridgeHardware hardware;
    /** Without an address of its configuration space no operating system finds the bridge by this tree; it is there for its maps. */
    private final boolean addressed;

    HostBridgeNode(TreePlan plan, SegmentHost host) {
        this.plan = plan;
        this.host = host;
        this.hardware = host.lead().hardware();
        this.addressed = hardware.ecamBase().isPresent();
    }

    void addTo(NodeBuilder root) {
        NodeBuilder node = UnitNames.child(root, addressed ? UnitNames.at("pcie", hardware.ecamBase().getAsLong()) : "pcie");
        node.label(plan.references().of(host.lead().id()));
        List<String> compatible = hardware.compatible().isEmpty() ? List.of("pci-host-ecam-generic") : hardware.compatible();
        node.strings("compatible", compatible.toArray(String[]::new));
        BusRange buses = host.buses();
        if (addressed) {
            node.strings("device_type", "pci");
            Registers.set(node, List.of(new RegisterWindow(hardware.ecamBase().getAsLong(), buses.size() * BUS_SIZE)));
            node.cells("#address-cells", 3).cells("#size-cells", 2).set("ranges", ranges());
        } else {
            // A tree that calls the node a PCI bus must give it an address; without one dtc and the schemas have nothing to say only if it
            // does not.
            node.comment("The address of its configuration space is not known: device_type, reg and ranges are left out.");
        }
        node.cells("bus-range", buses.first(), buses.last()).cells("linux,pci-domain", host.segment());
        if (hardware.coherent()) {
            node.flag("dma-coherent");
        }
        if (hardware.ats()) {
            node.flag("ats-supported");
        }
        if (addressed && !hardware.interruptRoutes().isEmpty()) {
            plan.interruptParent().ifPresent(parent -> interrupts(node, parent));
        }
        SegmentTranslation segment = plan.translation().segments().get(host.segment());
        new RidMaps(plan, segment).properties().forEach(node::set);
        iommus(node);
    }

    private Value ranges() {
        ValueBuilder value = Value.builder();
        for (AddressWindow window : host.windows()) {
            value.row().cell(spaceCode(window)).u64(window.pciBase()).u64(window.cpuBase()).u64(window.size());
        }
        if (host.windows().isEmpty()) {
            // A PCI bus must have ranges; Linux skips a row of size 0.
            value.row("no address window is known").cell(0x02000000).u64(0).u64(0).u64(0);
        }
        return value.build();
    }

    private static long spaceCode(AddressWindow window) {
        return switch (window.space()) {
            case IO -> 0x01000000;
            case MEMORY32 -> 0x02000000;
            case MEMORY64 -> 0x03000000;
            case PREFETCHABLE64 -> 0x43000000;
        };
    }

    private void interrupts(NodeBuilder node, InterruptController parent) {
        node.cells("#interrupt-cells", 1);
        int parentAddressCells = new InterruptNodes(plan).hasMsiControllers(parent) ? 2 : 0;
        ValueBuilder map = Value.builder();
        for (InterruptRoute route : hardware.interruptRoutes()) {
            map.row().cell(route.slot() << 11).u64(0).cell(route.pin()).phandle(plan.references().of(parent.id()));
            for (int i = 0; i < parentAddressCells; i++) {
                map.cell(0);
            }
            InterruptCells.append(map, parent, route.gsiv(), false);
        }
        node.set("interrupt-map", map.build());
        node.cells("interrupt-map-mask", hardware.interruptSlots() - 1 << 11, 0, 0, 7);
    }

    private void iommus(NodeBuilder node) {
        PciNodes pci = new PciNodes(plan.translation());
        Map<ElementId, NodeBuilder> bridges = new HashMap<>();
        for (EnumeratedFunction iommu : pci.iommus(host.segment())) {
            NodeBuilder parent = node;
            if (!addressed) {
                node.cells("#address-cells", 3).cells("#size-cells", 2);
            }
            for (EnumeratedFunction bridge : pci.bridgesAbove(iommu)) {
                NodeBuilder above = parent;
                parent = bridges.computeIfAbsent(bridge.id(), id -> PciNodes.fillBridge(
                        UnitNames.child(above, PciNodes.name("pci", bridge.address().rid())), bridge).label(plan.references().of(id)));
            }
            NodeBuilder child = UnitNames.child(parent, PciNodes.name("iommu", iommu.address().rid()));
            PciNodes.fillIommu(child, iommu).label(plan.references().of(iommu.id()));
        }
    }
}
