/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/** Finds nodes of a base tree by what they are, never by their names. */
final class BaseMatch {

    private final PciHosts hosts;
    private final Map<Long, List<NodePath>> byAddress = new HashMap<>();
    private final Map<List<String>, List<NodePath>> withoutAddress = new HashMap<>();

    BaseMatch(DeviceTree base) {
        this.hosts = new PciHosts(base);
        base.walk(this::note);
    }

    private void note(NodePath at) {
        OptionalLong own = NodeAddress.of(at);
        OptionalLong address = own.isEmpty() && at.node().has("#iommu-cells") ? NodeAddress.ofRanges(at) : own;
        if (address.isPresent()) {
            byAddress.computeIfAbsent(address.getAsLong(), key -> new ArrayList<>(1)).add(at);
        } else if (at.node().has("compatible") || at.node().has("iommus")) {
            withoutAddress.computeIfAbsent(NodeText.compatible(at.node()), key -> new ArrayList<>(1)).add(at);
        }
    }

    /** The nodes without an address that have exactly these compatible strings. */
    List<NodePath> withoutAddress(List<String> compatible) {
        return withoutAddress.getOrDefault(compatible, List.of());
    }

    /**
     * The node of a segment's host bridges: by the address of the configuration space, else the only one of the domain.
     *
     * @throws BaseTreeException if there is none, or the base gives it another domain
     */
    NodePath host(SegmentHost host) {
        String name = host.lead().name();
        OptionalLong ecam = host.lead().hardware().ecamBase();
        List<NodePath> found = hosts.all().stream().filter(node -> ecam.isPresent() && NodeAddress.of(node).equals(ecam)).toList();
        if (found.size() > 1) {
            throw new BaseTreeException(found.get(1).toString(),
                    "is at the same address as " + found.getFirst() + ", so that nothing tells which is " + name);
        }
        NodePath domain = hosts.byDomain().get(host.segment());
        if (found.isEmpty() && domain == null) {
            String where = ecam.isPresent() ? " at 0x" + Long.toHexString(ecam.getAsLong()) : "";
            throw new BaseTreeException(name, "the base has no host bridge" + where + " and none of PCI domain " + host.segment());
        }
        NodePath node = found.isEmpty() ? domain : found.getFirst();
        OptionalInt is = hosts.domainOf(node);
        if (is.isEmpty() || is.getAsInt() != host.segment()) {
            throw new BaseTreeException(node.toString(), "is " + name + " of segment " + host.segment() + ", but has PCI domain "
                    + (is.isPresent() ? is.getAsInt() : "of another"));
        }
        return node;
    }

    /** The node with one of the compatible strings and the first register address. */
    Optional<NodePath> device(List<String> compatible, List<RegisterWindow> registers) {
        if (registers.isEmpty()) {
            return Optional.empty();
        }
        return byAddress.getOrDefault(registers.getFirst().base(), List.of()).stream()
                .filter(at -> isCompatible(at.node(), compatible)).findFirst();
    }

    /** The node of a function among the children of its bus, by device and function number, as Linux looks for it. */
    Optional<NodePath> function(NodePath bus, EnumeratedFunction function) {
        return bus.node().children().stream().filter(child -> child.cell("reg").isPresent()
                && (child.cell("reg").getAsInt() >>> 8 & 0xff) == function.address().rid().devfn()).findFirst().map(bus::child);
    }

    /** Whether a node is an IOMMU of a kind. */
    static boolean isIommu(Node node, PciIommu iommu) {
        return isCompatible(node, PciNodes.compatible(iommu));
    }

    static boolean isCompatible(Node node, List<String> wanted) {
        return !Collections.disjoint(node.value("compatible").map(Value::strings).orElse(List.of()), wanted);
    }
}
