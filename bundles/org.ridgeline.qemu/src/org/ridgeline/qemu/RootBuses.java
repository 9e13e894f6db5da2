/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ridgeline.core.topology.BusRange;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.PciHostBridge;

/** The host bridges of a machine with their mappings: the machine's own and the expanders', which share the bus numbers of one segment. */
final class RootBuses {

    private final Assembly assembly;
    private final int lastBus;
    private final boolean ownBypasses;
    private final Map<String, ElementId> ownIommus = new HashMap<>();

    /**
     * @param lastBus     the highest bus number that the machine's configuration space has
     * @param ownBypasses whether the functions of the machine's own host bridge pass by the IOMMU
     */
    RootBuses(Assembly assembly, int lastBus, boolean ownBypasses) {
        this.assembly = assembly;
        this.lastBus = lastBus;
        this.ownBypasses = ownBypasses;
    }

    /** Gives a root bus an IOMMU of its own; false if there is no such bus. */
    boolean translateBy(String bus, ElementId iommu) {
        Optional<BusPlan> found = assembly.hierarchy().find(bus);
        found.ifPresent(plan -> ownIommus.put(plan.name(), iommu));
        return found.isPresent();
    }

    /** The host bridges, the machine's own first. */
    List<PciHostBridge> hostBridges(HostBridgeHardware hardware) {
        List<ExpanderPlan> expanders = byFirstBus();
        List<PciHostBridge> bridges = new ArrayList<>();
        BusPlan root = assembly.hierarchy().root();
        bridges.add(new PciHostBridge(NameTable.id(root.name()), root.name(), 0, range(0, expanders, 0), PciHostBridge.NO_MASK,
                PciHostBridge.NO_MASK, hardware, root.functions()));
        for (int i = 0; i < expanders.size(); i++) {
            BusPlan bus = expanders.get(i).bus();
            bridges.add(new PciHostBridge(NameTable.id(bus.name()), bus.name(), 0, range(expanders.get(i).firstBus(), expanders, i + 1),
                    bus.functions()));
        }
        return bridges;
    }

    /** One mapping for each host bridge: to its IOMMU, to that of all, or past it; none where there is no IOMMU. */
    List<DmaMapping> dmaMappings() {
        List<DmaMapping> mappings = new ArrayList<>();
        add(mappings, assembly.hierarchy().root(), ownBypasses);
        byFirstBus().forEach(expander -> add(mappings, expander.bus(), expander.bypass()));
        return mappings;
    }

    private void add(List<DmaMapping> mappings, BusPlan bus, boolean bypass) {
        Optional<ElementId> own = Optional.ofNullable(ownIommus.get(bus.name())).or(assembly::iommu);
        if (own.isPresent()) {
            Optional<ElementId> target = bypass ? Optional.empty() : own;
            ElementId id = id(bus.name() + "-" + target.map(ElementId::value).orElse("bypass"));
            mappings.add(new DmaMapping(id, "", NameTable.id(bus.name()), target, OptionalLong.empty(), OptionalLong.empty(), List.of()));
        }
    }

    /** One mapping for each host bridge to an MSI controller. */
    List<MsiMapping> msiMappings(ElementId controller) {
        List<MsiMapping> mappings = new ArrayList<>();
        add(mappings, assembly.hierarchy().root(), controller);
        byFirstBus().forEach(expander -> add(mappings, expander.bus(), controller));
        return mappings;
    }

    private void add(List<MsiMapping> mappings, BusPlan bus, ElementId controller) {
        mappings.add(new MsiMapping(id(bus.name() + "-" + controller), "", NameTable.id(bus.name()), controller, OptionalLong.empty(),
                OptionalLong.empty(), OptionalLong.empty()));
    }

    private ElementId id(String wanted) {
        return NameTable.id(assembly.names().claim(wanted));
    }

    private List<ExpanderPlan> byFirstBus() {
        return assembly.hierarchy().expanders().stream().sorted(Comparator.comparingInt(ExpanderPlan::firstBus)).toList();
    }

    /** Up to the bus before the next expander's. */
    private BusRange range(int first, List<ExpanderPlan> expanders, int next) {
        int last = first > lastBus ? 255 : lastBus;
        return new BusRange(first, next < expanders.size() ? Math.min(last, expanders.get(next).firstBus() - 1) : last);
    }
}
