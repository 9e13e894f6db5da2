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
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Property;

/** The PCI host bridges of a tree and the domain (segment) that Linux gives each of them. */
final class PciHosts {

    private final List<NodePath> hosts = new ArrayList<>();
    private final SortedMap<Integer, NodePath> byDomain = new TreeMap<>();
    private final Map<Node, Integer> domains = new IdentityHashMap<>();

    /** Host bridges in use, in the order of the tree. */
    PciHosts(DeviceTree tree) {
        Set<Integer> fixed = new HashSet<>();
        collect(tree, fixed);
        int next = 0;
        for (NodePath host : hosts) {
            OptionalInt domain = domain(host.node());
            if (domain.isPresent()) {
                // A second bridge of a fixed domain does not come up.
                byDomain.putIfAbsent(domain.getAsInt(), host);
            } else {
                while (fixed.contains(next)) {
                    next++;
                }
                byDomain.put(next++, host);
            }
        }
        byDomain.forEach((domain, host) -> domains.put(host.node(), domain));
    }

    /** Notes the host bridges in use, and the domains that any, in use or not, has fixed. */
    private void collect(DeviceTree tree, Set<Integer> fixed) {
        List<Visit> open = new ArrayList<>(List.of(new Visit(tree.rootPath(), false, true)));
        while (!open.isEmpty()) {
            Visit visit = open.removeLast();
            Node node = visit.at().node();
            boolean bus = isBus(node);
            boolean used = visit.used() && NodeStatus.isAvailable(node);
            if (bus && !visit.onBus()) {
                domain(node).ifPresent(fixed::add);
                if (used) {
                    hosts.add(visit.at());
                }
            }
            for (Node child : node.children().reversed()) {
                open.add(new Visit(visit.at().child(child), bus, used));
            }
        }
    }

    /** A node that is looked at: whether it is on a PCI bus, and whether all above it are in use. */
    private record Visit(NodePath at, boolean onBus, boolean used) {
    }

    /** All host bridges in use. */
    List<NodePath> all() {
        return hosts;
    }

    /** The host bridge of each domain. */
    SortedMap<Integer, NodePath> byDomain() {
        return byDomain;
    }

    /** The domain of a host bridge that came up. */
    OptionalInt domainOf(NodePath host) {
        Integer domain = domains.get(host.node());
        return domain == null ? OptionalInt.empty() : OptionalInt.of(domain);
    }

    /** The domain that a host bridge has or, where another one has it already, asks for; 0 where it is out of use and asks for none. */
    int wantedDomain(NodePath host) {
        return domain(host.node()).orElseGet(() -> domainOf(host).orElse(0));
    }

    /** The host bridge that a node is, or is below. */
    Optional<NodePath> hostOf(NodePath node) {
        for (Optional<NodePath> at = Optional.of(node); at.isPresent(); at = at.get().parent()) {
            if (isHost(at.get())) {
                return at;
            }
        }
        return Optional.empty();
    }

    /** Whether a node is a PCI bus with no PCI bus above it. */
    static boolean isHost(NodePath at) {
        return isBus(at.node()) && at.parent().map(parent -> !isBus(parent.node())).orElse(true);
    }

    /** Whether a node opens a PCI bus: by its type, or, where it has no address and so no type, by its bus range or its binding. */
    static boolean isBus(Node node) {
        for (Property property : node.properties()) {
            boolean opens = switch (property.name()) {
                case "device_type" -> property.value().string().equals("pci");
                case "bus-range" -> true;
                case "compatible" -> property.value().string().startsWith("pci-host-");
                default -> false;
            };
            if (opens) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt domain(Node host) {
        return host.cell("linux,pci-domain");
    }
}
