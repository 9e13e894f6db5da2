/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiHeader;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.firmware.acpi.IortEmitter;
import org.ridgeline.firmware.acpi.LinuxIort;
import org.ridgeline.firmware.devicetree.DeviceTreeEmitter;
import org.ridgeline.firmware.devicetree.LinuxDeviceTree;

/** The input IDs of buses are proved over all of their 32 bits, in both formats. */
class BusProofTest {

    private static final int PLATFORMS = 100;

    private static Translation platform(Random random) {
        TopologyBuilder platform = TopologyBuilder.named("buses").its("its", 0, 0x8080000)
                .mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x9050000)
                .mmioIommu("smmu2", MmioIommuKind.SMMU_V3, 0x9070000)
                .device(new PlatformDevice(TopologyBuilder.idOf("bus"), "bus", List.of("vendor,bus"),
                List.of(new RegisterWindow(0xa000000, 0x1000)),
                        List.of(), "\\_SB_.BUS0", true, 64, VirtioTransport.NONE, false, Optional.empty(), true));
        long input = random.nextInt(0x100);
        long output = random.nextInt(0x100);
        for (int i = 0; i <= random.nextInt(5); i++) {
            long first = input;
            long count = 1 + random.nextInt(0x20000);
            long stream = output;
            platform.map("bus", random.nextBoolean() ? "smmu" : "smmu2", mapping -> mapping.input(first, count).output(stream));
            input += count + (random.nextBoolean() ? 0 : random.nextInt(0x20000000));
            output += count + random.nextInt(0x1000);
        }
        return Translation.of(platform.build());
    }

    private static List<String> tree(Translation translation, DeviceTree tree) {
        return Proof.differences(translation, FirmwareFormat.DEVICE_TREE, LinuxDeviceTree.read(DtbReader.read(DtbWriter.write(tree))));
    }

    private static List<String> iort(Translation translation, byte[] table) throws AcpiException {
        return Proof.differences(translation, FirmwareFormat.IORT, new LinuxIort(Iort.parse(table)).reading());
    }

    /** What is emitted is proved; one number of one range changed, wherever in the 32 bits, is seen. */
    @Test
    void everyNumberOfEveryRangeCounts() throws AcpiException {
        long seed = Optional.ofNullable(Long.getLong("ridgeline.seed")).orElseGet(System::nanoTime);
        System.out.println("random buses from seed " + seed + " (repeat with -Dridgeline.seed=" + seed + ")");
        for (int i = 0; i < PLATFORMS; i++) {
            Translation translation = platform(new Random(seed + i));
            byte[] table = new IortEmitter(translation, 3).emit().bytes();
            assertEquals(List.of(), iort(translation, table), "seed " + (seed + i));
            for (byte[] wrong : changed(table)) {
                assertFalse(iort(translation, wrong).isEmpty(), "a change of a mapping was not seen, seed " + (seed + i));
            }
            DeviceTree tree = DeviceTreeEmitter.emit(translation);
            assertEquals(List.of(), tree(translation, tree), "seed " + (seed + i));
            int cells = bus(tree.root()).value("iommu-map").orElseThrow().cellCount();
            for (int cell = 0; cell < cells; cell++) {
                assertFalse(tree(translation, changed(tree, cell)).isEmpty(), "cell " + cell + " was changed unseen, seed " + (seed + i));
            }
        }
    }

    private static List<byte[]> changed(byte[] table) throws AcpiException {
        List<byte[]> changed = new ArrayList<>();
        for (IortNode node : Iort.parse(table).nodes()) {
            for (int i = 0; i < node.mappings().size() && node.body() instanceof NamedComponent; i++) {
                for (int field : new int[] {0, 4, 8}) {
                    ByteBuffer bytes = ByteBuffer.wrap(table.clone()).order(ByteOrder.LITTLE_ENDIAN);
                    int at = (int) node.mappingPlace(i) + field;
                    // A count one too high beside another range is what Linux works around.
                    bytes.putInt(at, field == 4 ? (int) (node.mappings().get(i).countMinusOne() ^ 0x40000000) : bytes.getInt(at) + 1);
                    changed.add(AcpiTable.of(AcpiTable.parse(table).header(),
                            Arrays.copyOfRange(bytes.array(), AcpiHeader.SIZE, table.length))
                            .toBytes());
                }
            }
        }
        return changed;
    }

    private static Node bus(Node root) {
        return root.children().stream().filter(node -> node.has("iommu-map")).findFirst().orElseThrow();
    }

    private static DeviceTree changed(DeviceTree tree, int index) {
        DeviceTree linked = DtbReader.read(DtbWriter.write(tree));
        NodeBuilder root = linked.root().toBuilder();
        NodeBuilder bus = root.child(bus(linked.root()).name());
        int[] cells = bus.property("iommu-map").value().cells();
        cells[index] += index % 4 == 3 ? -1 : 1;
        bus.set("iommu-map", Value.ofCells(cells));
        return linked.withLinkedRoot(root.build());
    }

    /** A single mapping among the ranges of a bus takes every ID that comes so far: no proof may hold that does not see it. */
    @Test
    void aSingleMappingAmongRangesIsSeen() throws AcpiException {
        Translation translation = platform(new Random(1));
        byte[] table = new IortEmitter(translation, 3).emit().bytes();
        for (IortNode node : Iort.parse(table).nodes()) {
            for (int i = 0; i < node.mappings().size() && node.body() instanceof NamedComponent; i++) {
                ByteBuffer bytes = ByteBuffer.wrap(table.clone()).order(ByteOrder.LITTLE_ENDIAN);
                bytes.putInt((int) node.mappingPlace(i) + 16, (int) IdMapping.SINGLE_MAPPING);
                byte[] single = AcpiTable.of(AcpiTable.parse(table).header(),
                        Arrays.copyOfRange(bytes.array(), AcpiHeader.SIZE, table.length))
                        .toBytes();
                assertFalse(iort(translation, single).isEmpty());
            }
        }
    }

    @Test
    void tablesFillEachOthersGaps() {
        ReadTarget one = new ReadTarget.Mmio(1);
        ReadTarget two = new ReadTarget.Mmio(2);
        InputTable above = InputTable.of(List.of(new InputRange(0x10, 0x1f, one, 0), new InputRange(0x20, 0x2f, one, 0x10),
                new InputRange(0xfffffff0L, 0xffffffffL, one, 0x100)));
        assertEquals(2, above.ranges().size());
        InputTable both = above.orElse(new InputTable(List.of(new InputRange(0, 0xffffffffL, two, 0))));
        assertEquals(List.of(new InputRange(0, 0xf, two, 0), new InputRange(0x10, 0x2f, one, 0),
                new InputRange(0x30, 0xffffffefL, two, 0x30), new InputRange(0xfffffff0L, 0xffffffffL, one, 0x100)), both.ranges());
        assertEquals(above, above.orElse(InputTable.EMPTY));
        assertEquals(above, InputTable.EMPTY.orElse(above));
    }
}
