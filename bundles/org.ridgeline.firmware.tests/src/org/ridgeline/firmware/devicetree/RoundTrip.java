/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.firmware.readback.DeviceReading;
import org.ridgeline.firmware.readback.FirmwareReading;
import org.ridgeline.firmware.readback.ReadTable;
import org.ridgeline.firmware.readback.SegmentReading;

/**
 * What kernels make of two trees of one machine: every requester ID of every host bridge, and whatever else masters memory or sends
 * messages, in the order of the tree, because the nodes of the two have different names.
 */
final class RoundTrip {

    private final List<String> differences = new ArrayList<>();
    private long maps;
    private long ids;

    /** Compares two trees as kernels of one age read them. */
    void compare(DeviceTree one, DeviceTree other, KernelRules rules) {
        FirmwareReading first = new LinuxDeviceTree(one, rules).reading();
        FirmwareReading second = new LinuxDeviceTree(other, rules).reading();
        if (!first.segments().keySet().equals(second.segments().keySet())) {
            differences.add("segments " + first.segments().keySet() + " and " + second.segments().keySet());
            return;
        }
        first.segments().forEach((segment, reading) -> {
            SegmentReading read = second.segment(segment);
            compare("segment " + segment + ": iommu-map", reading.dma(), read.dma());
            compare("segment " + segment + ": msi-map", reading.msi(), read.msi());
        });
        List<DeviceReading> devices = devices(one, rules);
        List<DeviceReading> again = devices(other, rules);
        for (int i = 0; i < Math.max(devices.size(), again.size()); i++) {
            DeviceReading reading = i < devices.size() ? devices.get(i) : null;
            DeviceReading read = i < again.size() ? again.get(i) : null;
            if (!Objects.equals(reading, read)) {
                differences.add("device " + i + ": " + reading + " and " + read);
                return;
            }
            ids += reading.streams().size() + reading.msi().size();
        }
    }

    private void compare(String what, ReadTable one, ReadTable other) {
        if (!one.equals(other)) {
            differences.add(what + ": " + one + " and " + other);
        }
        maps += one.ranges().isEmpty() ? 0 : 1;
        ids += 0x10000;
    }

    /** IOMMUs come first, wherever they are: an export has them together. */
    private static List<DeviceReading> devices(DeviceTree tree, KernelRules rules) {
        LinuxDeviceTree linux = new LinuxDeviceTree(tree, rules);
        List<DeviceReading> iommus = new ArrayList<>();
        List<DeviceReading> devices = new ArrayList<>();
        List<NodePath> open = new ArrayList<>(List.of(tree.rootPath()));
        while (!open.isEmpty()) {
            NodePath at = open.removeLast();
            if (PciHosts.isBus(at.node()) || !NodeStatus.isAvailable(at.node())) {
                continue;
            }
            for (Node child : at.node().children().reversed()) {
                open.add(at.child(child));
            }
            DeviceReading reading = linux.device(at);
            if (!reading.isEmpty()) {
                (at.node().has("#iommu-cells") ? iommus : devices).add(reading);
            }
        }
        iommus.addAll(devices);
        return iommus;
    }

    /** Where the trees say different things, a line each. */
    List<String> differences() {
        return differences;
    }

    /** Maps that were compared and are not empty. */
    long maps() {
        return maps;
    }

    /** Requester IDs, streams and device IDs that were compared. */
    long ids() {
        return ids;
    }
}
