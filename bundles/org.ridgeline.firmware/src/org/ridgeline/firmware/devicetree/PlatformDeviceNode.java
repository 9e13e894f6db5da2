/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.WiredDeviceId;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.ValueBuilder;

/** The node of a master that is no PCI function, with its streams ({@code iommus}, iommu.txt) and its MSI controller. */
final class PlatformDeviceNode {

    private final TreePlan plan;
    private final PlatformDevice device;

    PlatformDeviceNode(TreePlan plan, PlatformDevice device) {
        this.plan = plan;
        this.device = device;
    }

    NodeBuilder addTo(NodeBuilder root) {
        NodeBuilder node = UnitNames.child(root, UnitNames.at(UnitNames.speaking(baseName(device.name())), device.registers()));
        List<String> compatible = compatible(device);
        if (!compatible.isEmpty()) {
            node.strings("compatible", compatible.toArray(String[]::new));
        }
        Registers.set(node, device.registers());
        plan.interruptParent().filter(parent -> !device.interrupts().isEmpty())
                .ifPresent(parent -> node.set("interrupts", InterruptCells.interrupts(parent, device.interrupts())));
        if (device.coherent()) {
            node.flag("dma-coherent");
        }
        iommus().ifPresent(node::set);
        maps().forEach(node::set);
        plan.deviceId(device).ifPresent(id -> node.set(MsiParent.of(id, plan.references())));
        return node;
    }

    /** A name may be that of a node already, with its unit address, where that tells it from others. */
    private static String baseName(String name) {
        int at = name.indexOf('@');
        return at > 0 ? name.substring(0, at) : name;
    }

    static List<String> compatible(PlatformDevice device) {
        return device.compatible().isEmpty() && device.virtio() != VirtioTransport.NONE ? List.of("virtio,mmio") : device.compatible();
    }

    /** Its streams, each with as many specifier cells as its IOMMU asks for; empty: it is not translated. */
    Optional<Property> iommus() {
        ValueBuilder value = Value.builder();
        for (PlatformStreams streams : plan.streams(device)) {
            if (streams.isMapped()) {
                continue;
            }
            for (long i = 0; i < streams.count(); i++) {
                append(value, streams, i);
            }
        }
        return value.size() == 0 ? Optional.empty() : Optional.of(new Property("iommus", value.build()));
    }

    /** The iommu-map and msi-map of a bus, those of them that it needs. */
    List<Property> maps() {
        ValueBuilder dma = Value.builder();
        for (PlatformStreams streams : plan.streams(device)) {
            if (streams.isMapped()) {
                addRows(dma, streams);
            }
        }
        ValueBuilder msi = Value.builder();
        for (WiredDeviceId id : plan.mappedDeviceIds(device)) {
            msi.row().cell(id.mapping().inputBase().orElse(0)).phandle(plan.references().of(id.controller().id()));
            plan.specifier(id.controller(), id.device()).forEach(msi::cell);
            msi.cell(id.mapping().count().orElse(1));
        }
        List<Property> maps = new ArrayList<>();
        if (dma.size() > 0) {
            maps.add(new Property(MapKind.IOMMU.property(), dma.build()));
        }
        if (msi.size() > 0) {
            maps.add(new Property(MapKind.MSI.property(), msi.build()));
        }
        return maps;
    }

    private void addRows(ValueBuilder map, PlatformStreams streams) {
        long step = plan.isCounted() && plan.specifierCells(streams.iommu()) > 1 ? 1 : streams.count();
        for (long from = 0; from < streams.count(); from += step) {
            map.row().cell(streams.mapping().inputBase().orElse(0) + from).phandle(plan.references().of(streams.iommu().id()));
            plan.specifier(streams.iommu(), streams.first().plus(from)).forEach(map::cell);
            map.cell(step);
        }
    }

    private void append(ValueBuilder value, PlatformStreams streams, long index) {
        value.row().phandle(plan.references().of(streams.iommu().id()));
        int cells = plan.specifierCells(streams.iommu());
        List<Long> further = streams.first().further();
        if (further.size() + 1 > cells && (cells > 0 || streams.first().value() != 0 || !further.isEmpty())) {
            throw new IllegalArgumentException("stream " + streams.first() + " of " + device.name() + " does not fit " + cells + " cells");
        }
        for (int cell = 0; cell < cells; cell++) {
            value.cell(cell == 0 ? streams.first().value() + index : cell <= further.size() ? further.get(cell - 1) : 0);
        }
    }
}
