/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.topology.AddressWindow;
import org.ridgeline.core.topology.BusRange;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/** Takes in host bridges, each with the segment that Linux gives it, and with their maps. */
final class HostImport {

    private static final long BUS_SIZE = 1L << 20;
    private static final int ROW_CELLS = 7;
    private static final int MOST_WINDOWS = 64;

    private static final Map<Integer, AddressWindow.Space> SPACES = Map.of(0x01, AddressWindow.Space.IO, 0x02, AddressWindow.Space.MEMORY32,
            0x03, AddressWindow.Space.MEMORY64, 0x43, AddressWindow.Space.PREFETCHABLE64);

    private final ImportContext context;
    private final InterruptMapImport interrupts;
    private final TranslatorImport iommus;
    private final List<PciHostBridge> bridges = new ArrayList<>();
    /** The host bridges of nodes that stand for several, by the first of each. */
    private final Map<ElementId, List<PciHostBridge>> split = new HashMap<>();

    HostImport(ImportContext context, InterruptMapImport interrupts, TranslatorImport iommus) {
        this.context = context;
        this.interrupts = interrupts;
        this.iommus = iommus;
    }

    /** The host bridges, by ascending segment. */
    List<PciHostBridge> bridges() {
        return bridges;
    }

    /**
     * Takes in a host bridge of a segment, without its maps; empty if it cannot be one. A node may stand for several host bridges of a
     * segment: that there are functions on other root buses than its first tells.
     */
    Optional<PciHostBridge> add(int segment, NodePath at) {
        if (segment < 0 || segment > 0xffff) {
            context.remarks().add(at, "linux,pci-domain", "a domain of " + Integer.toUnsignedString(segment) + ": left out");
            return Optional.empty();
        }
        BusRange buses = buses(at);
        int dmaMask = at.node().has(MapKind.IOMMU.property()) ? MapImport.mask(at, MapKind.IOMMU) : PciHostBridge.NO_MASK;
        int msiMask = new MessageMaps(context).mask(at);
        HostBridgeHardware hardware = hardware(at, buses);
        String name = context.names().nameOf(at);
        SortedMap<Integer, List<PciFunction>> functions = new PciChildrenImport(context, iommus).functions(at, buses);
        List<PciHostBridge> found = new ArrayList<>();
        int last = buses.last();
        for (int first : functions.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
            String own = first == buses.first() ? name : context.names().free(String.format("%s-%02x", name, first));
            found.addFirst(new PciHostBridge(context.names().idFor(own), own, segment, new BusRange(first, last), dmaMask,
                    msiMask, hardware, functions.get(first)));
            last = first - 1;
        }
        bridges.addAll(found);
        if (found.size() > 1) {
            split.put(found.getFirst().id(), found);
        }
        return Optional.of(found.getFirst());
    }

    /** Draws the maps of a host bridge that was taken in. */
    void draw(PciHostBridge bridge, NodePath at, MappingImport mappings, MessageImport controllers) {
        MapImport maps = new MapImport(context);
        List<RidRange> holes = new ArrayList<>();
        findIommus(bridge.functions(), bridge.buses().first(), holes);
        boolean plain = holes.isEmpty() || bridge.iommuMapMask() == PciHostBridge.NO_MASK;
        RidSet all = split.containsKey(bridge.id()) ? RidSet.EMPTY : RidSet.of(RidRange.ALL);
        mappings.dma(at, bridge, maps.parts(at, MapKind.IOMMU), plain ? all.minus(RidSet.of(holes)) : RidSet.EMPTY);
        mappings.msi(at, bridge, new MessageMaps(context).parts(at), all);
        if (at.node().has("iommus")) {
            context.remarks().add(at, "iommus", "kernels read none of a host bridge for its functions: left out");
        }
        at.node().value("msi-parent").ifPresent(value -> {
            List<PhandleList.Item> items = PhandleList.read(context.tree(), value, MapKind.MSI.cells(), 0);
            Optional<PhandleList.Item> parent = items.stream().findFirst();
            Optional<MsiController> controller = parent.flatMap(item -> controllers.use(item.target()));
            if (controller.isEmpty()) {
                context.remarks().add(at, "msi-parent", "it leads to no MSI controller in use: left out");
            } else if (split.containsKey(bridge.id())) {
                split.get(bridge.id()).forEach(each -> mappings.msi(at, each, controller.get(), (long) each.buses().first() << 8));
            } else {
                mappings.msi(at, bridge, controller.get(), 0);
            }
        });
    }

    /** A connection of the whole bridge leaves out the requester IDs of IOMMUs on it. */
    private static void findIommus(List<PciFunction> functions, int bus, List<RidRange> found) {
        for (PciFunction function : functions) {
            int devfn = function.placement().slot().orElse(0) << 3 | function.placement().functionNumber();
            if (function instanceof PciIommu) {
                found.add(RidRange.single(new Rid(bus << 8 | devfn)));
            } else if (function instanceof PciBridge bridge && bridge.secondaryBus().isPresent()) {
                findIommus(bridge.functions(), bridge.secondaryBus().getAsInt(), found);
            }
        }
    }

    /** A host bridge that does not say otherwise has all 256 buses. */
    private BusRange buses(NodePath at) {
        Optional<int[]> range = at.node().value("bus-range").filter(value -> value.size() <= 64).map(Value::cells);
        boolean valid = range.isPresent() && range.get().length == 2 && range.get()[0] >= 0 && range.get()[0] <= range.get()[1]
                && range.get()[1] <= 0xff;
        if (range.isPresent() && !valid || range.isEmpty() && at.node().has("bus-range")) {
            context.remarks().add(at, "bus-range", "it is no range of buses: taken for 00-ff");
        }
        return valid ? new BusRange(range.get()[0], range.get()[1]) : BusRange.ALL;
    }

    private HostBridgeHardware hardware(NodePath at, BusRange buses) {
        Node node = at.node();
        List<RegisterWindow> windows = context.addresses().windows(at);
        List<String> compatible = NodeText.compatible(node);
        boolean generic = compatible.contains("pci-host-ecam-generic");
        boolean ecam = generic || windows.size() == 1 && windows.getFirst().size() == buses.size() * BUS_SIZE;
        OptionalLong base = ecam && !windows.isEmpty() ? OptionalLong.of(windows.getFirst().base()) : OptionalLong.empty();
        if (base.isEmpty() && !windows.isEmpty()) {
            context.remarks().add(at, "reg", "it is no ECAM: left out");
        }
        boolean usual = compatible.equals(List.of("pci-host-ecam-generic"));
        InterruptMapImport.Routes routes = interrupts.of(at);
        return new HostBridgeHardware(usual ? List.of() : compatible, base, windows(at), routes.routes(), routes.slots(),
                node.has("dma-coherent"), node.has("ats-supported"), 64);
    }

    private List<AddressWindow> windows(NodePath at) {
        Optional<Value> ranges = at.node().value("ranges");
        List<AddressWindow> windows = new ArrayList<>();
        if (ranges.isEmpty() || at.parent().isEmpty() || NodeAddress.addressCells(at.node()) != 3
                || NodeAddress.sizeCells(at.node()) != 2) {
            return windows;
        }
        int parent = NodeAddress.addressCells(at.parent().get().node());
        int stride = ROW_CELLS - 2 + parent;
        if (parent < 1 || parent > 2) {
            return windows;
        }
        for (int row = 0; row + stride <= ranges.get().cellCount() && windows.size() < MOST_WINDOWS; row += stride) {
            AddressWindow.Space space = SPACES.get(ranges.get().cell(row) >>> 24 & 0x43);
            long size = ranges.get().u64(row + 3 + parent);
            if (size != 0 && space != null) {
                windows.add(new AddressWindow(space, ranges.get().u64(row + 1), NodeAddress.number(ranges.get(), row + 3, parent), size));
            } else if (size != 0) {
                context.remarks().add(at, "ranges[" + row / stride + ']', "a window of another kind of address space: left out");
            }
        }
        return windows;
    }
}
