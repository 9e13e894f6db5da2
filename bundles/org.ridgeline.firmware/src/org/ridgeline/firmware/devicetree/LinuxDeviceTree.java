/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.firmware.readback.DeviceReading;
import org.ridgeline.firmware.readback.FirmwareReading;
import org.ridgeline.firmware.readback.InputTable;
import org.ridgeline.firmware.readback.ReadDevice;
import org.ridgeline.firmware.readback.ReadRange;
import org.ridgeline.firmware.readback.ReadStream;
import org.ridgeline.firmware.readback.ReadTable;
import org.ridgeline.firmware.readback.ReadTarget;
import org.ridgeline.firmware.readback.SegmentReading;

/**
 * A device tree as Linux reads it: which IOMMU and stream ID, and which MSI controller and device ID, it finds for whom (drivers/of/base.c,
 * of_iommu.c, irq.c). To be given a tree parsed from bytes. What drivers make of several IOMMUs of one device is no part of it.
 */
public final class LinuxDeviceTree {

    private final DeviceTree tree;
    private final ReadTargets targets;
    private final IdMapParser parser;
    private final SortedMap<Integer, Host> hosts = new TreeMap<>();

    /** A host bridge with whatever decides about its requester IDs; {@code dma} is empty where it has no iommu-map. */
    private record Host(NodePath node, Optional<IdMap> dma, MsiWalk msi, Optional<ReadTarget> msiParent) {
    }

    /** Reads a tree as kernels of some age do. */
    public LinuxDeviceTree(DeviceTree tree, KernelRules rules) {
        this.tree = tree;
        PciHosts found = new PciHosts(tree);
        this.targets = new ReadTargets(found);
        this.parser = rules.parser();
        found.byDomain().forEach((domain, node) -> hosts.put(domain, new Host(node,
                node.node().property(MapKind.IOMMU.property()).map(map -> parser.parse(tree, node, MapKind.IOMMU)),
                new MsiWalk(tree, node, parser), msiParent(node))));
    }

    /** What Linux up to 7.1 makes of all of a tree. */
    public static FirmwareReading read(DeviceTree tree) {
        return read(tree, KernelRules.UP_TO_7_1);
    }

    /** What kernels of some age make of all of a tree. */
    public static FirmwareReading read(DeviceTree tree, KernelRules rules) {
        return new LinuxDeviceTree(tree, rules).reading();
    }

    /** Everything: each segment by ranges, and the devices that are no PCI functions. */
    public FirmwareReading reading() {
        SortedMap<Integer, SegmentReading> segments = new TreeMap<>();
        hosts.forEach((domain, host) -> segments.put(domain, new SegmentReading(dmaTable(host), msiTable(host))));
        return new FirmwareReading(segments, devices());
    }

    /** Which IOMMU and stream ID a requester ID gets (of_pci_iommu_init). */
    public LookUp stream(PciAddress address) {
        Host host = hosts.get(address.segment());
        if (host == null) {
            return new LookUp.Nothing("no host bridge has the domain " + address.segment());
        }
        return host.dma().map(map -> answer(map.lookUp(address.rid().value()), address))
                .orElse(new LookUp.Nothing(host.node() + " has no iommu-map"));
    }

    /** Which MSI controller and device ID a requester ID gets. */
    public LookUp deviceId(PciAddress address) {
        Host host = hosts.get(address.segment());
        if (host == null) {
            return new LookUp.Nothing("no host bridge has the domain " + address.segment());
        }
        LookUp found = host.msi().lookUp(address.rid()).map(answer -> answer(answer, address))
                .orElse(new LookUp.Nothing(host.node() + " has no msi-map"));
        return found instanceof LookUp.Found || host.msiParent().isEmpty() ? found
                : new LookUp.Found(host.msiParent().get(), address.rid().value());
    }

    private LookUp answer(IdMap.Answer answer, PciAddress address) {
        return switch (answer) {
            case IdMap.Miss miss -> new LookUp.Nothing(miss.why() + " for id 0x" + Integer.toHexString(address.rid().value()));
            case IdMap.Failure failure -> new LookUp.Failed(failure.message());
            case IdMap.Hit hit -> available(hit.target()).<LookUp>map(target -> new LookUp.Found(target, hit.output()))
                    .orElse(new LookUp.Failed(hit.target() + " is disabled or has no address"));
        };
    }

    private ReadTable dmaTable(Host host) {
        return host.dma().map(map -> SpanTable.of(map.spans(), this::available)).orElse(ReadTable.EMPTY);
    }

    /** Where no msi-map answers, the host bridge's own msi-parent hears the requester ID itself. */
    private ReadTable msiTable(Host host) {
        ReadTable mapped = SpanTable.of(host.msi().spans(), this::available);
        return host.msiParent().map(parent -> mapped.orElse(new ReadTable(List.of(new ReadRange(RidRange.ALL, parent, 0))))).orElse(mapped);
    }

    private Optional<ReadTarget> msiParent(NodePath host) {
        return host.node().value("msi-parent").flatMap(value -> PhandleList.read(tree, value, MapKind.MSI.cells(), 0).stream().findFirst())
                .flatMap(item -> available(item.target()));
    }

    private Optional<ReadTarget> available(NodePath target) {
        return NodeStatus.isAvailable(target.node()) ? targets.of(target) : Optional.empty();
    }

    private Map<ReadDevice, DeviceReading> devices() {
        Map<ReadDevice, DeviceReading> devices = new LinkedHashMap<>();
        List<NodePath> open = new ArrayList<>(List.of(tree.rootPath()));
        while (!open.isEmpty()) {
            NodePath at = open.removeLast();
            if (PciHosts.isBus(at.node()) || !NodeStatus.isAvailable(at.node())) {
                continue;
            }
            for (Node child : at.node().children().reversed()) {
                open.add(at.child(child));
            }
            OptionalLong address = NodeAddress.of(at);
            DeviceReading reading = device(at);
            if (address.isPresent() && !reading.isEmpty()) {
                devices.merge(new ReadDevice.AtAddress(address.getAsLong()), reading, DeviceReading::and);
            }
        }
        return devices;
    }

    /** What is made of a node that is no PCI bus. */
    DeviceReading device(NodePath at) {
        return new DeviceReading(streams(at.node()), messages(at.node()), table(at, MapKind.IOMMU), table(at, MapKind.MSI));
    }

    /** A bus that is no PCI bus looks up its input IDs as a host bridge does (of_map_id). */
    private InputTable table(NodePath bus, MapKind kind) {
        return bus.node().has(kind.property()) ? SpanTable.ofBus(parser.parse(tree, bus, kind).busSpans(), this::available)
                : InputTable.EMPTY;
    }

    /** of_iommu_configure_dev: an entry that cannot be read ends the list, one whose IOMMU is not to be had drops all of it. */
    private List<ReadStream> streams(Node device) {
        List<ReadStream> streams = new ArrayList<>();
        for (PhandleList.Item item : device.value("iommus").map(value -> PhandleList.read(tree, value, MapKind.IOMMU.cells(), -1))
                .orElse(List.of())) {
            Optional<ReadTarget> target = available(item.target());
            if (target.isEmpty()) {
                return List.of();
            }
            streams.add(new ReadStream(target.get(), item.cells()));
        }
        return streams;
    }

    private List<ReadStream> messages(Node device) {
        List<ReadStream> messages = new ArrayList<>();
        for (PhandleList.Item item : device.value("msi-parent").map(value -> PhandleList.read(tree, value, MapKind.MSI.cells(), 0))
                .orElse(List.of())) {
            available(item.target()).ifPresent(target -> messages.add(new ReadStream(target, item.cells())));
        }
        return messages;
    }
}
