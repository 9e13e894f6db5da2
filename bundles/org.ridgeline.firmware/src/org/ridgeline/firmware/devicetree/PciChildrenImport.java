/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.BusRange;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.Placement;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/** Takes in IOMMUs that are PCI functions, with the bridges above them; other functions have no part in a tree's maps. */
final class PciChildrenImport {

    private static final int MOST_FUNCTIONS = 256;

    private final ImportContext context;
    private final TranslatorImport iommus;

    PciChildrenImport(ImportContext context, TranslatorImport iommus) {
        this.context = context;
        this.iommus = iommus;
    }

    /** The functions on the root buses of a host bridge node that matter, by bus; those of a bus that it does not have are on its first. */
    SortedMap<Integer, List<PciFunction>> functions(NodePath host, BusRange buses) {
        SortedMap<Integer, List<Node>> children = new TreeMap<>();
        for (Node child : host.node().children()) {
            int bus = child.cell("reg").orElse(0) >>> 16 & 0xff;
            children.computeIfAbsent(buses.contains(bus) ? bus : buses.first(), number -> new ArrayList<>()).add(child);
        }
        SortedMap<Integer, List<PciFunction>> functions = new TreeMap<>();
        functions.put(buses.first(), List.of());
        children.forEach((bus, its) -> {
            List<PciFunction> found = functions(host, its);
            if (!found.isEmpty()) {
                functions.put(bus, found);
            }
        });
        return functions;
    }

    /** Those of the children of a bus that matter, in the order of the tree. */
    private List<PciFunction> functions(NodePath bus, List<Node> children) {
        List<PciFunction> functions = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Node child : children) {
            NodePath at = bus.child(child);
            OptionalInt reg = child.cell("reg");
            if (!NodeStatus.isAvailable(child) || reg.isEmpty()) {
                continue;
            }
            int devfn = reg.getAsInt() >>> 8 & 0xff;
            tellUnread(at);
            if (taken.contains(devfn)) {
                context.remarks().add(at, "reg", "another function is at its place: left out");
            } else if (functions.size() < MOST_FUNCTIONS) {
                function(at, devfn).ifPresent(function -> {
                    functions.add(function);
                    taken.add(devfn);
                });
            }
        }
        return withFirstFunctions(bus, functions);
    }

    private Optional<PciFunction> function(NodePath at, int devfn) {
        Placement placement = (devfn & 7) == 0 ? Placement.at(devfn >>> 3) : Placement.at(devfn >>> 3, devfn & 7);
        Optional<PciIommuKind> kind = kind(at.node());
        if (kind.isPresent() && at.node().cell("#iommu-cells").orElse(0) == 1) {
            String name = context.names().nameOf(at);
            PciIommu iommu = new PciIommu(context.names().idFor(name), name, placement, kind.get(), kind.get().defaultIdBits(), true,
                    false, false);
            iommus.add(at, iommu);
            return Optional.of(iommu);
        }
        if (kind.isPresent()) {
            context.remarks().add(at, "#iommu-cells", "it must be 1: the IOMMU is left out");
        }
        return PciHosts.isBus(at.node()) ? bridge(at, placement) : Optional.empty();
    }

    /** Only a bridge with an IOMMU behind it matters. */
    private Optional<PciFunction> bridge(NodePath at, Placement placement) {
        Optional<int[]> buses = at.node().value("bus-range").filter(value -> value.size() == 8).map(Value::cells)
                .filter(range -> range[0] >= 1 && range[0] <= range[1] && range[1] <= 0xff);
        List<PciFunction> behind = functions(at, at.node().children());
        if (behind.isEmpty()) {
            return Optional.empty();
        }
        boolean single = behind.stream().allMatch(function -> function.placement().slot().orElse(0) == 0);
        String name = context.names().nameOf(at);
        OptionalInt secondary = buses.isPresent() ? OptionalInt.of(buses.get()[0]) : OptionalInt.empty();
        OptionalInt subordinate = buses.isPresent() ? OptionalInt.of(buses.get()[1]) : OptionalInt.empty();
        context.remarks().add(at, "the kind of bridge is not told: taken for a " + (single ? "root port" : "switch's upstream port"));
        return Optional.of(new PciBridge(context.names().idFor(name), name, placement, single ? BridgeKind.ROOT_PORT
                : BridgeKind.UPSTREAM_PORT, secondary, subordinate, false, 0, false, behind));
    }

    /** An operating system looks for other functions of a slot only where function 0 is. */
    private List<PciFunction> withFirstFunctions(NodePath bus, List<PciFunction> functions) {
        Map<Integer, Boolean> first = new HashMap<>();
        functions.forEach(function -> first.merge(function.placement().slot().orElse(0), function.placement().functionNumber() == 0,
                Boolean::logicalOr));
        List<PciFunction> all = new ArrayList<>(functions);
        first.forEach((slot, there) -> {
            if (!there) {
                String name = context.names().free(String.format("function-%x.0", slot));
                all.add(new PciEndpoint(context.names().idFor(name), name, Placement.at(slot), VirtioTransport.NONE, false,
                        Optional.empty(), false, List.of()));
                context.remarks().add(bus, "function 0 of slot " + slot + " has no node: taken for an endpoint");
            }
        });
        return all;
    }

    private void tellUnread(NodePath at) {
        for (String property : List.of("iommus", "iommu-map")) {
            if (at.node().has(property)) {
                context.remarks().add(at, property, "kernels read none of a PCI function: left out");
            }
        }
    }

    private static Optional<PciIommuKind> kind(Node node) {
        if (NodeText.isCompatible(node, "virtio,pci-iommu", "pci1af4,1057")) {
            return Optional.of(PciIommuKind.VIRTIO);
        }
        return NodeText.isCompatible(node, "riscv,pci-iommu", "pci1efd,edf1") ? Optional.of(PciIommuKind.RISCV) : Optional.empty();
    }
}
