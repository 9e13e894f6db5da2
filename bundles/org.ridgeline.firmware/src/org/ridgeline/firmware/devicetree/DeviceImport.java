/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/**
 * Takes in devices that are no PCI functions, with their streams and messages; a node with a map of its own is a bus that is no PCI bus.
 */
final class DeviceImport {

    private static final int MOST_STREAMS = 1024;

    private final ImportContext context;
    private final InterruptImport interrupts;
    private final TranslatorImport iommus;
    private final MessageImport controllers;
    private final MappingImport mappings;
    private final List<PlatformDevice> devices = new ArrayList<>();
    private final Map<Node, ElementId> ids = new IdentityHashMap<>();

    DeviceImport(ImportContext context, InterruptImport interrupts, TranslatorImport iommus, MessageImport controllers,
            MappingImport mappings) {
        this.context = context;
        this.interrupts = interrupts;
        this.iommus = iommus;
        this.controllers = controllers;
        this.mappings = mappings;
    }

    /** The devices, in the order of the tree. */
    List<PlatformDevice> devices() {
        return devices;
    }

    /** The device of each node that became one. */
    Map<Node, ElementId> ids() {
        return ids;
    }

    /** Takes in a device; one of which nothing is left is passed over. */
    void add(NodePath at, boolean isMaster) {
        Node node = at.node();
        MapImport maps = new MapImport(context);
        List<MapImport.Part> dma = maps.busParts(at, MapKind.IOMMU);
        List<MapImport.Part> msi = maps.busParts(at, MapKind.MSI);
        if (!dma.isEmpty() || !msi.isEmpty()) {
            tellMasks(at);
        }
        List<PhandleList.Item> streams = streams(at);
        Optional<PhandleList.Item> parent = msiParent(at);
        if (dma.isEmpty() && msi.isEmpty() && streams.isEmpty() && parent.isEmpty() && !isMaster) {
            return;
        }
        List<String> compatible = NodeText.compatible(node);
        boolean virtio = compatible.contains("virtio,mmio");
        String name = context.names().nameOf(at);
        PlatformDevice device = new PlatformDevice(context.names().idFor(name), name, virtio && compatible.size() == 1
                ? List.of() : compatible, context.addresses().windows(at), interrupts.of(at), "", node.has("dma-coherent"), 64,
                virtio ? VirtioTransport.MODERN : VirtioTransport.NONE, virtio && !streams.isEmpty(), Optional.empty(),
                !(dma.isEmpty() && msi.isEmpty()));
        devices.add(device);
        ids.put(node, device.id());
        draw(at, device, streams);
        mappings.dma(at, device, dma, RidSet.EMPTY);
        mappings.msi(at, device, msi, RidSet.EMPTY);
        parent.ifPresent(item -> mappings.msi(at, device, controllers.use(item.target()).orElseThrow(), item.cells().isEmpty() ? 0
                : item.cells().getFirst()));
    }

    /** Adds the messages that an IOMMU sends itself. */
    void addMessages(NodePath at, MmioIommu iommu) {
        msiParent(at).ifPresent(item -> mappings.msi(at, iommu, controllers.use(item.target()).orElseThrow(),
                item.cells().isEmpty() ? 0 : item.cells().getFirst()));
    }

    /** A map of a bus that is no PCI bus has a mask in no binding, and a platform has none for it. */
    private void tellMasks(NodePath at) {
        for (MapKind kind : MapKind.values()) {
            if (at.node().has(kind.property()) && MapImport.mask(at, kind) != MapImport.NO_MASK) {
                context.remarks().add(at, kind.mask(), "a mask of a bus that is no PCI bus is left out");
            }
        }
    }

    /** The streams, all of them or none: the kernel drops the list if one of its IOMMUs is not in use. */
    private List<PhandleList.Item> streams(NodePath at) {
        Optional<Value> value = at.node().value("iommus");
        if (value.isEmpty()) {
            return List.of();
        }
        List<PhandleList.Item> items = PhandleList.read(context.tree(), value.get(), MapKind.IOMMU.cells(), -1);
        int cells = 0;
        for (PhandleList.Item item : items) {
            cells += 1 + item.cells().size();
        }
        if (cells * 4 != value.get().size()) {
            context.remarks().add(at, "iommus[" + items.size() + ']', "it leads to no IOMMU or ends too early: the list ends there");
        }
        if (items.size() > MOST_STREAMS) {
            context.remarks().add(at, "iommus", "streams after the first " + MOST_STREAMS + " are left out");
            items = items.subList(0, MOST_STREAMS);
        }
        for (int i = 0; i < items.size(); i++) {
            PhandleList.Item item = items.get(i);
            Optional<ElementId> iommu = iommus.find(item.target());
            if (iommu.isEmpty() || !iommus.takes(iommu.get(), item.cells().size())) {
                context.remarks().add(at, "iommus[" + i + ']',
                        PathText.of(item.target()) + " is no IOMMU in use: kernels drop the whole list, left out");
                return List.of();
            }
        }
        return items;
    }

    private Optional<PhandleList.Item> msiParent(NodePath at) {
        Optional<Value> value = at.node().value("msi-parent");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<PhandleList.Item> items = PhandleList.read(context.tree(), value.get(), MapKind.MSI.cells(), 0);
        Optional<PhandleList.Item> first = items.stream().filter(item -> controllers.use(item.target()).isPresent()).findFirst();
        if (first.isEmpty()) {
            context.remarks().add(at, "msi-parent", "it leads to no MSI controller in use: left out");
        } else if (items.size() > 1) {
            context.remarks().add(at, "msi-parent", "MSI controllers after the first are left out");
        }
        return first;
    }

    /** Streams that follow each other become one connection; on a bus each has its own, because a count would make it a map. */
    private void draw(NodePath at, PlatformDevice device, List<PhandleList.Item> streams) {
        int start = 0;
        while (start < streams.size()) {
            PhandleList.Item first = streams.get(start);
            int end = start + 1;
            while (!device.bus() && end < streams.size() && follows(streams.get(end - 1), streams.get(end))) {
                end++;
            }
            int count = end - start;
            mappings.dma(at, device, iommus.find(first.target()).orElseThrow(), count == 1 ? OptionalLong.empty() : OptionalLong.of(count),
                    first.cells());
            start = end;
        }
    }

    private static boolean follows(PhandleList.Item one, PhandleList.Item next) {
        return one.target().node() == next.target().node() && !one.cells().isEmpty() && one.cells().size() == next.cells().size()
                && next.cells().getFirst() == one.cells().getFirst() + 1
                && next.cells().subList(1, next.cells().size()).equals(one.cells().subList(1, one.cells().size()));
    }
}
