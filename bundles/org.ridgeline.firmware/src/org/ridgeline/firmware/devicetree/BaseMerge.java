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
import java.util.Set;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Mark;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Value;

/** Finds out what has to change in a base tree so that it says what a translation says, and nothing else. */
final class BaseMerge {

    private final Translation translation;
    private final Topology topology;
    private final BaseMatch match;
    private final TreeEdits edits;
    private final Map<ElementId, String> paths = new HashMap<>();
    private final TreePlan plan;
    private final BaseAdditions additions;

    private BaseMerge(DeviceTree base, Translation translation) {
        this.translation = translation;
        this.topology = translation.topology();
        this.match = new BaseMatch(base);
        this.edits = new TreeEdits(base);
        this.plan = new TreePlan(translation, paths::get);
        this.additions = new BaseAdditions(match, edits, plan);
    }

    /**
     * The changes of a base.
     *
     * @throws BaseTreeException if the base is not the tree of that platform
     */
    static TreeEdits of(DeviceTree base, Translation translation) {
        BaseMerge merge = new BaseMerge(base, translation);
        merge.place();
        merge.change();
        return merge.edits;
    }

    /** Gives every element that somebody refers to a node. */
    private void place() {
        Set<String> hosts = new HashSet<>();
        for (SegmentHost host : plan.hosts().values()) {
            String path = match.host(host).toString();
            if (!hosts.add(path)) {
                throw new BaseTreeException(path, "would be the host bridge of two segments");
            }
            for (PciHostBridge bridge : host.bridges()) {
                paths.put(bridge.id(), path);
            }
            if (host.lead().hardware().ecamBase().isPresent()
                    && !NodeAddress.of(edits.base().find(path).orElseThrow()).equals(host.lead().hardware().ecamBase())) {
                edits.tell(path, "taken for " + host.lead().name() + " as the host bridge of domain " + host.segment()
                        + ", though its address is another");
            }
        }
        Set<ElementId> needed = neededControllers();
        for (MsiController controller : topology.msiControllers()) {
            Optional<NodePath> found = match.device(InterruptNodes.compatible(controller), controller.registers());
            if (found.isPresent()) {
                enable(controller, found.get());
            } else if (needed.contains(controller.id())) {
                paths.put(controller.id(), additions.msiController(controller));
            }
        }
        for (MmioIommu iommu : topology.mmioIommus()) {
            match.device(IommuNodes.compatible(iommu), iommu.registers()).ifPresent(found -> enable(iommu, found));
        }
        for (MmioIommu iommu : topology.mmioIommus()) {
            if (!paths.containsKey(iommu.id())) {
                paths.put(iommu.id(), additions.iommu(iommu));
            }
        }
        plan.hosts().values().forEach(this::placePciIommus);
        for (PlatformDevice device : topology.platformDevices()) {
            match.device(PlatformDeviceNode.compatible(device), device.registers())
                    .ifPresent(found -> paths.put(device.id(), found.toString()));
        }
        Set<String> taken = new HashSet<>(paths.values());
        topology.platformDevices().stream().filter(device -> device.registers().isEmpty()).forEach(device -> placeByStreams(device, taken));
    }

    /** Among devices without an address of which there are several alike, the streams that one has already tell which it is. */
    private void placeByStreams(PlatformDevice device, Set<String> taken) {
        List<NodePath> alike = match.withoutAddress(PlatformDeviceNode.compatible(device)).stream()
                .filter(at -> !taken.contains(at.toString())).toList();
        Optional<Property> iommus = new PlatformDeviceNode(plan, device).iommus();
        Optional<NodePath> same = alike.stream().filter(at -> iommus.isPresent() && at.node().has("iommus")
                && ValueReferences.isSame(iommus.get().value(), at.node().value("iommus").orElseThrow(), edits.base())).findFirst();
        same.or(() -> alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty()).ifPresent(found -> {
            taken.add(found.toString());
            paths.put(device.id(), found.toString());
        });
    }

    private Set<ElementId> neededControllers() {
        Set<ElementId> needed = new HashSet<>();
        translation.segments().values()
                .forEach(segment -> segment.msi().drawn().ranges().forEach(range -> needed.add(range.controller().id())));
        translation.wiredDeviceIds().forEach(device -> needed.add(device.controller().id()));
        return needed;
    }

    private void enable(Element element, NodePath found) {
        paths.put(element.id(), found.toString());
        if (!NodeStatus.isAvailable(found.node())) {
            edits.set(found.toString(), new Property("status", Value.ofStrings("okay")),
                    "status set to okay: " + element.name() + " is in use");
        }
    }

    private void placePciIommus(SegmentHost host) {
        PciNodes pci = new PciNodes(translation);
        NodePath hostNode = edits.base().find(paths.get(host.lead().id())).orElseThrow();
        Set<Node> kept = new HashSet<>();
        for (EnumeratedFunction iommu : pci.iommus(host.segment())) {
            NodePath bus = hostNode;
            String path = hostNode.toString();
            for (EnumeratedFunction bridge : pci.bridgesAbove(iommu)) {
                Optional<NodePath> found = bus == null ? Optional.empty() : match.function(bus, bridge);
                bus = found.orElse(null);
                path = found.map(NodePath::toString).orElse(paths.get(bridge.id()));
                if (path == null) {
                    path = additions.bridge(parentOf(bridge, hostNode), bridge);
                }
                paths.put(bridge.id(), path);
            }
            Optional<NodePath> found = bus == null ? Optional.empty() : match.function(bus, iommu);
            if (found.isPresent() && !BaseMatch.isIommu(found.get().node(), (PciIommu) iommu.function())) {
                throw new BaseTreeException(found.get().toString(), "is where " + iommu.name() + " should be, but no such IOMMU");
            }
            if (found.isPresent()) {
                kept.add(found.get().node());
                enable(iommu.function(), found.get());
                setIfOther(paths.get(iommu.id()), new Property("reg", Value.ofCells(PciNodes.reg(iommu.address().rid()))),
                        "reg set to that of " + iommu.name() + " at " + iommu.address().rid());
            } else {
                paths.put(iommu.id(), additions.pciIommu(path, iommu));
            }
        }
        removeOthers(hostNode, kept);
    }

    private String parentOf(EnumeratedFunction bridge, NodePath host) {
        return bridge.bridge().map(above -> paths.get(above.id())).orElse(host.toString());
    }

    /** An IOMMU node at a place where the platform has none makes Linux dereference NULL, so it cannot stay. */
    private void removeOthers(NodePath bus, Set<Node> kept) {
        for (Node child : bus.node().children()) {
            boolean known = kept.stream().anyMatch(node -> node == child);
            if (BaseMatch.isCompatible(child, PciNodes.COMPATIBLE) && !known) {
                edits.removeNode(bus.child(child), "the platform has no IOMMU there");
            } else if (PciHosts.isBus(child)) {
                removeOthers(bus.child(child), kept);
            }
        }
    }

    private void change() {
        plan.hosts().values().forEach(this::changeMaps);
        Set<ElementId> used = new HashSet<>();
        translation.platformStreams().forEach(streams -> used.add(streams.iommu().id()));
        for (Element element : translation.index().all()) {
            if (element instanceof Iommu iommu && paths.containsKey(iommu.id()) && (plan.isMapTarget(iommu) || used.contains(iommu.id()))) {
                changeCells(iommu);
            }
        }
        topology.mmioIommus().forEach(iommu -> plan.deviceId(iommu)
                .ifPresent(device -> setIfOther(paths.get(iommu.id()), MsiParent.of(device, plan.references()), "msi-parent set")));
        topology.platformDevices().forEach(this::changeDevice);
    }

    private void changeMaps(SegmentHost host) {
        SegmentTranslation segment = translation.segments().get(host.segment());
        String path = paths.get(host.lead().id());
        Node node = edits.base().find(path).orElseThrow().node();
        Map<String, Property> wanted = new HashMap<>();
        new RidMaps(plan, segment).properties().forEach(property -> wanted.put(property.name(), property));
        // A platform without any MSI controller says nothing of messages, and the base keeps what it has.
        boolean silent = topology.msiControllers().isEmpty();
        for (String name : RidMaps.NAMES) {
            if (wanted.containsKey(name)) {
                setIfOther(path, wanted.get(name), described(wanted.get(name), node));
            } else if (node.has(name) && !(silent && name.startsWith("msi"))) {
                edits.remove(path, name, name.endsWith("-mask") ? "no mask is needed" : "the platform maps nothing there");
            }
        }
        if (wanted.containsKey(RidMaps.MSI_PARENT)) {
            setIfOther(path, wanted.get(RidMaps.MSI_PARENT), "msi-parent set");
        }
        boolean gaps = !RidSet.of(RidRange.ALL).minus(segment.msi().effective().inputs()).isEmpty();
        if (node.has("msi-parent") && !silent && gaps) {
            edits.remove(path, "msi-parent", "it would hear the requester IDs that msi-map leaves out");
        }
    }

    private static String described(Property property, Node before) {
        if (property.name().endsWith("-mask")) {
            return property.name() + " set to 0x" + Integer.toHexString(property.value().cell(0));
        }
        long entries = property.value().marks().stream().filter(mark -> mark.kind() == Mark.Kind.PHANDLE).count();
        return property.name() + (before.has(property.name()) ? " replaced by " : " added with ") + entries
                + (entries == 1 ? " entry" : " entries");
    }

    private void setIfOther(String path, Property property, String what) {
        Property now = edits.at(path).property(property.name());
        if (now == null || !ValueReferences.isSame(property.value(), now.value(), edits.base())) {
            edits.set(path, property, what);
        }
    }

    /** Other users of the IOMMU have specifiers of as many cells as it asks for, so that number must not change under them. */
    private void changeCells(Iommu iommu) {
        String path = paths.get(iommu.id());
        int wanted = plan.specifierCells(iommu);
        Optional<NodePath> node = edits.base().find(path);
        if (node.isEmpty() || node.get().node().cell("#iommu-cells").orElse(-1) == wanted) {
            return;
        }
        int phandle = node.get().node().phandle().orElse(0);
        List<NodePath> users = new ArrayList<>();
        Set<String> ours = new HashSet<>(paths.values());
        edits.base().walk(at -> {
            Value value = at.node().value("iommus").orElse(Value.EMPTY);
            if (phandle != 0 && value.cellCount() > 0 && !ours.contains(at.toString()) && contains(value, phandle)) {
                users.add(at);
            }
        });
        if (!users.isEmpty() && node.get().node().has("#iommu-cells")) {
            throw new BaseTreeException(path, "has " + node.get().node().cell("#iommu-cells").orElse(0) + " #iommu-cells where "
                    + iommu.name() + " needs "
                    + wanted + ", and " + users.getFirst() + " uses it so");
        }
        edits.set(path, new Property("#iommu-cells", Value.ofCells(wanted)), "#iommu-cells set to " + wanted);
    }

    private static boolean contains(Value value, int cell) {
        for (int i = 0; i < value.cellCount(); i++) {
            if (value.cell(i) == cell) {
                return true;
            }
        }
        return false;
    }

    private void changeDevice(PlatformDevice device) {
        Optional<Property> iommus = new PlatformDeviceNode(plan, device).iommus();
        Optional<Property> msiParent = plan.deviceId(device).map(id -> MsiParent.of(id, plan.references()));
        String path = paths.get(device.id());
        if (path != null) {
            new PlatformDeviceNode(plan, device).maps().forEach(map -> setIfOther(path, map, map.name() + " set for " + device.name()));
            iommus.ifPresent(property -> setIfOther(path, property, "iommus set for " + device.name()));
            if (iommus.isEmpty() && edits.base().find(path).orElseThrow().node().has("iommus")) {
                edits.remove(path, "iommus", device.name() + " is not translated");
            }
            msiParent.ifPresent(property -> setIfOther(path, property, "msi-parent set for " + device.name()));
        } else if (iommus.isPresent() || msiParent.isPresent()) {
            additions.device(device);
        }
    }
}
