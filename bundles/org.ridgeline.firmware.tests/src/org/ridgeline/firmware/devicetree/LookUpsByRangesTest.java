/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.ValueBuilder;
import org.ridgeline.firmware.readback.FirmwareReading;
import org.ridgeline.firmware.readback.ReadRange;
import org.ridgeline.firmware.readback.ReadTable;

/** The table by ranges says of every requester ID what the look-up of that one says, however odd the map. */
class LookUpsByRangesTest {

    private static final int TREES = 40;
    private static final int MOST_EDGES = 500;
    private static final int[] MASKS = {0xffff, -1, 0xfff8, 0xff00, 0x31f, 0, 0x7fff, 0xfffe, 0x10000};

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void tableAndLookUpAgree() {
        for (int round = 0; round < TREES; round++) {
            DeviceTree tree = randomTree();
            for (KernelRules rules : KernelRules.values()) {
                compare(tree, rules);
            }
        }
    }

    private void compare(DeviceTree tree, KernelRules rules) {
        LinuxDeviceTree linux = new LinuxDeviceTree(tree, rules);
        FirmwareReading reading = linux.reading();
        ReadTable dma = reading.segment(0).dma();
        ReadTable msi = reading.segment(0).msi();
        for (int rid = 0; rid <= 0xffff; rid += 1 + random.nextInt(24)) {
            PciAddress address = new PciAddress(0, new Rid(rid));
            assertEquals(translated(linux.stream(address)), found(dma, address.rid()),
                    () -> "seed " + seed + ", " + rules + ", " + address);
            assertEquals(translated(linux.deviceId(address)), found(msi, address.rid()),
                    () -> "seed " + seed + ", " + rules + ", MSI of " + address);
        }
        for (ReadRange range : dma.ranges().subList(0, Math.min(MOST_EDGES, dma.ranges().size()))) {
            for (Rid rid : new Rid[] {range.input().first(), range.input().last()}) {
                assertEquals(Optional.of(new LookUp.Found(range.target(), range.outputOf(rid))),
                        translated(linux.stream(new PciAddress(0, rid))));
            }
        }
        for (int i = 1; i < dma.ranges().size(); i++) {
            assertTrue(dma.ranges().get(i - 1).input().last().value() < dma.ranges().get(i).input().first().value());
        }
    }

    private static Optional<LookUp.Found> translated(LookUp answer) {
        return answer instanceof LookUp.Found translated ? Optional.of(translated) : Optional.empty();
    }

    private static Optional<LookUp.Found> found(ReadTable table, Rid rid) {
        return table.find(rid).map((ReadRange range) -> new LookUp.Found(range.target(), range.outputOf(rid)));
    }

    private DeviceTree randomTree() {
        NodeBuilder root = Node.builder("").cells("#address-cells", 1).cells("#size-cells", 1);
        for (int i = 1; i <= 4; i++) {
            NodeBuilder node = root.child("target@" + i).cells("reg", i, 1).cells("phandle", i);
            if (random.nextInt(8) > 0) {
                node.cells("#iommu-cells", random.nextInt(6) == 0 ? 2 : 1).cells("#msi-cells", 1);
            }
            if (random.nextInt(8) == 0) {
                node.strings("status", "disabled");
            }
        }
        NodeBuilder host = root.child("pcie@0").strings("device_type", "pci").cells("bus-range", 0, 0xff);
        maps(host);
        if (random.nextInt(4) == 0) {
            host.cells("msi-parent", 1 + random.nextInt(4));
        }
        if (random.nextBoolean()) {
            NodeBuilder bridge = host.child("pci@2,0").strings("device_type", "pci").cells("reg", 0x1000, 0, 0, 0, 0)
                    .cells("bus-range", 1, 8);
            maps(bridge);
            maps(bridge.child("function@3,1").cells("reg", 0x11900, 0, 0, 0, 0));
        }
        return DeviceTree.of(root.build());
    }

    private void maps(NodeBuilder node) {
        if (random.nextInt(10) > 0) {
            map(node, "iommu-map");
        }
        if (random.nextInt(4) > 0) {
            map(node, "msi-map");
        }
    }

    private void map(NodeBuilder node, String name) {
        int mask = MASKS[random.nextInt(MASKS.length)];
        if (mask != -1) {
            node.cells(name + "-mask", mask);
        }
        ValueBuilder map = Value.builder();
        int entries = random.nextInt(8);
        for (int i = 0; i < entries; i++) {
            int base = random.nextInt(random.nextBoolean() ? 0x10000 : 0x20);
            base = random.nextInt(10) > 0 ? base & mask : base;
            int length = switch (random.nextInt(6)) {
                case 0 -> random.nextInt(3);
                case 1 -> -1 - random.nextInt(0x20000);
                case 2 -> 0x10000;
                default -> random.nextInt(0x3000);
            };
            int output = random.nextInt(4) == 0 ? -random.nextInt(0x4000) : random.nextInt(0x20000);
            map.cells(base, random.nextInt(20) == 0 ? 9 : 1 + random.nextInt(4), output, length);
        }
        if (random.nextInt(20) == 0) {
            map.cell(0);
        }
        node.set(name, map.build());
    }
}
