/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/** The {@code msi-map} of a host bridge together with those of the nodes below it, which kernels ask first (of_msi_xlate). */
final class MessageMaps {

    private final ImportContext context;

    MessageMaps(ImportContext context) {
        this.context = context;
    }

    /** The parts of what the maps say, ascending and disjoint. */
    List<MapImport.Part> parts(NodePath host) {
        List<NodePath> inner = inner(host);
        if (inner.isEmpty()) {
            return new MapImport(context).parts(host, MapKind.MSI);
        }
        if (isMasked(host, inner)) {
            inner.forEach(at -> context.remarks()
                    .add(at, MapKind.MSI.property(), "a map below a host bridge, where one of them has a mask: left out"));
            return new MapImport(context).parts(host, MapKind.MSI);
        }
        return MapImport.parts(new MsiWalk(context.tree(), host, KernelRules.UP_TO_7_1.parser()).spans());
    }

    /** The mask of the host bridge's own map; all ones where there is no map. */
    int mask(NodePath host) {
        return host.node().has(MapKind.MSI.property()) ? MapImport.mask(host, MapKind.MSI) : MapImport.NO_MASK;
    }

    private static boolean isMasked(NodePath host, List<NodePath> inner) {
        return MapImport.mask(host, MapKind.MSI) != MapImport.NO_MASK
                || inner.stream().anyMatch(at -> MapImport.mask(at, MapKind.MSI) != MapImport.NO_MASK);
    }

    private static List<NodePath> inner(NodePath host) {
        List<NodePath> found = new ArrayList<>();
        List<NodePath> open = new ArrayList<>(List.of(host));
        while (!open.isEmpty()) {
            NodePath bus = open.removeLast();
            for (Node child : bus.node().children()) {
                Optional<Value> map = child.value(MapKind.MSI.property());
                if (map.isPresent() && child.has("reg")) {
                    found.add(bus.child(child));
                }
                if (PciHosts.isBus(child)) {
                    open.add(bus.child(child));
                }
            }
        }
        return found;
    }
}
