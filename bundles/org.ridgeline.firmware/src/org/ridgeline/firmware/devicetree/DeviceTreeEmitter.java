/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodeBuilder;

/**
 * Writes a translation as a device tree of its own, with labels and comments for people. Memory, CPUs and whatever else a machine needs to
 * boot are not part of a topology: the tree is to be merged into one that has them, or included.
 */
public final class DeviceTreeEmitter {

    /** The largest blob in bytes: the arm64 boot protocol refuses a larger one, without a word (Documentation/arch/arm64/booting). */
    public static final int LARGEST_BLOB = 2 << 20;

    private DeviceTreeEmitter() {
    }

    /**
     * The tree of a translation.
     *
     * @throws IllegalArgumentException if a device tree cannot say it; {@link org.ridgeline.core.check.rules.NotExpressible} tells in
     *                                  advance
     */
    public static DeviceTree emit(Translation translation) {
        TreePlan plan = new TreePlan(translation, new NodeLabels(translation.index()));
        Topology topology = translation.topology();
        NodeBuilder root = Node.builder("");
        String model = topology.name().isEmpty() ? "Ridgeline platform" : topology.name();
        List<String> compatible = topology.compatible().isEmpty() ? List.of("ridgeline,platform") : topology.compatible();
        root.strings("model", model).strings("compatible", compatible.toArray(String[]::new)).cells("#address-cells", 2)
                .cells("#size-cells", 2);
        plan.interruptParent().ifPresent(parent -> root.reference("interrupt-parent", plan.references().of(parent.id())));
        new InterruptNodes(plan).addTo(root);
        new IommuNodes(plan).addTo(root);
        plan.hosts().values().forEach(host -> new HostBridgeNode(plan, host).addTo(root));
        Map<ElementId, NodeBuilder> devices = new HashMap<>();
        for (PlatformDevice device : topology.platformDevices()) {
            devices.put(device.id(), new PlatformDeviceNode(plan, device).addTo(root).label(plan.references().of(device.id())));
        }
        new ReservedMemoryNodes(plan).addTo(root, devices);
        return DeviceTree.of(root.build());
    }
}
