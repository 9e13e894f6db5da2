/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.ValueBuilder;

/**
 * Memory that an IOMMU must keep mapped for masters (reserved-memory.yaml): the region names each master and the address it uses, the
 * master its region. A PCI function has no node that could have a memory-region, so regions of functions alone are only reserved.
 */
final class ReservedMemoryNodes {

    private final TreePlan plan;

    ReservedMemoryNodes(TreePlan plan) {
        this.plan = plan;
    }

    /** Adds the regions below {@code /reserved-memory}, and {@code memory-region} to the nodes of platform devices. */
    void addTo(NodeBuilder root, Map<ElementId, NodeBuilder> devices) {
        Map<ElementId, List<ElementId>> regionsOf = new LinkedHashMap<>();
        for (ReservedMemoryRegion region : plan.translation().topology().reservedRegions()) {
            if (region.masters().isEmpty()) {
                continue;
            }
            NodeBuilder parent = root.child("reserved-memory").cells("#address-cells", 2).cells("#size-cells", 2).flag("ranges");
            NodeBuilder node = UnitNames.child(parent, UnitNames.at(UnitNames.speaking(region.name()), region.window().base()));
            node.label(plan.references().of(region.id()));
            Registers.set(node, List.of(region.window()));
            fill(node, region, regionsOf);
        }
        regionsOf.forEach((device, regions) -> {
            ValueBuilder value = Value.builder();
            regions.forEach(region -> value.phandle(plan.references().of(region)));
            devices.get(device).set("memory-region", value.build());
        });
    }

    private void fill(NodeBuilder node, ReservedMemoryRegion region, Map<ElementId, List<ElementId>> regionsOf) {
        ValueBuilder addresses = Value.builder();
        List<String> functions = new ArrayList<>();
        for (ElementId id : region.masters()) {
            Element master = plan.translation().index().get(id);
            if (master instanceof PlatformDevice) {
                addresses.row(null).phandle(plan.references().of(id)).u64(region.window().base()).u64(region.window().size());
                regionsOf.computeIfAbsent(id, device -> new ArrayList<>()).add(region.id());
            } else {
                functions.add(master.name());
            }
        }
        if (addresses.size() > 0) {
            node.set("iommu-addresses", addresses.build());
        }
        if (!functions.isEmpty()) {
            node.comment("Used by " + String.join(", ", functions) + ": a PCI function has no node here that could say so.");
        }
    }
}
