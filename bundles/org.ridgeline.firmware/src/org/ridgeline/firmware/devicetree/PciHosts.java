/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;

/** The PCI host bridges of a tree and the domain (segment) that Linux gives each of them. */
final class PciHosts {

    private final List<NodePath> hosts = new ArrayList<>();
    private final SortedMap<Integer, NodePath> byDomain = new TreeMap<>();

    /** Host bridges in use, in the order of the tree. */
    PciHosts(DeviceTree tree) {
        Set<Integer> fixed = new HashSet<>();
        List<NodePath> all = new ArrayList<>();
        tree.walk(at -> {
            if (isHost(at)) {
                all.add(at);
                domain(at.node()).ifPresent(fixed::add);
            }
        });
        int next = 0;
        for (NodePath host : all) {
            if (!NodeStatus.isInUse(host)) {
                continue;
            }
            hosts.add(host);
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
        return byDomain.entrySet().stream().filter(entry -> entry.getValue().node() == host.node()).mapToInt(entry -> entry.getKey()).findFirst();
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
        return node.value("device_type").map(type -> type.string().equals("pci")).orElse(false) || node.has("bus-range")
                || node.value("compatible").map(compatible -> compatible.string().startsWith("pci-host-")).orElse(false);
    }

    private static OptionalInt domain(Node host) {
        return host.cell("linux,pci-domain");
    }
}
