/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.firmware.acpi.IortClaims;
import org.ridgeline.firmware.acpi.IortEmitter;
import org.ridgeline.firmware.acpi.LinuxIort;
import org.ridgeline.firmware.acpi.LinuxViot;
import org.ridgeline.firmware.acpi.ViotEmitter;
import org.ridgeline.firmware.devicetree.DeviceTreeEmitter;
import org.ridgeline.firmware.devicetree.LinuxDeviceTree;

/** The proof holds for what the emitters make, and fails for each small lie put into it. */
class ProofTest {

    private static final Translation VIRTIO = Translation.of(TopologyBuilder.named("virtio").its("its", 0, 0x8080000)
            .hostBridge("pcie", bridge -> bridge.endpoint("root").iommu("viommu", PciIommuKind.VIRTIO).endpoint("nic"))
            .device("uart", "vendor,uart", 0x9000000).map("pcie", "viommu").map("uart", "viommu", mapping -> mapping.output(0x20000))
            .msi("pcie", "its").build());

    private static final Translation SMMU = Translation.of(TopologyBuilder.named("smmu").its("its", 0, 0x8080000)
            .mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x9050000).hostBridge("pcie", bridge -> bridge.endpoint("root").endpoint("nic"))
            .map("pcie", "smmu").bypass("nic").msi("pcie", "its").build());

    private static List<String> tree(Translation translation, DeviceTree tree) {
        return Proof.differences(translation, FirmwareFormat.DEVICE_TREE, LinuxDeviceTree.read(DtbReader.read(DtbWriter.write(tree))));
    }

    private static List<String> iort(byte[] table) throws AcpiException {
        return Proof.differences(SMMU, FirmwareFormat.IORT, new LinuxIort(Iort.parse(table)).reading());
    }

    private static List<String> viot(byte[] table) throws AcpiException {
        return Proof.differences(VIRTIO, FirmwareFormat.VIOT, new LinuxViot(AcpiTable.parse(table)).reading());
    }

    @Test
    void holdsForWhatIsEmitted() throws AcpiException {
        assertEquals(List.of(), tree(VIRTIO, DeviceTreeEmitter.emit(VIRTIO)));
        assertEquals(List.of(), tree(SMMU, DeviceTreeEmitter.emit(SMMU)));
        assertEquals(List.of(), iort(new IortEmitter(SMMU, 3).emit().bytes()));
        assertEquals(List.of(), viot(new ViotEmitter(VIRTIO).emit().bytes()));
    }

    /** Each cell of each map one higher: every one of them means something. */
    @Test
    void failsForEachWrongCellOfADeviceTree() {
        DeviceTree right = DeviceTreeEmitter.emit(VIRTIO);
        for (String map : List.of("iommu-map", "msi-map")) {
            int cells = right.byLabel("pcie").orElseThrow().node().value(map).orElseThrow().cellCount();
            for (int i = 0; i < cells; i++) {
                List<String> differences = tree(VIRTIO, changed(DtbReader.read(DtbWriter.write(right)), map, i));
                assertTrue(!differences.isEmpty(), map + " cell " + i + " was changed unseen");
            }
        }
    }

    private static DeviceTree changed(DeviceTree tree, String map, int index) {
        NodeBuilder root = tree.root().toBuilder();
        NodeBuilder host = root.children().stream().filter(node -> node.property(map) != null).findFirst().orElseThrow();
        int[] cells = host.property(map).value().cells();
        cells[index] += index % 4 == 3 ? -1 : 1;
        host.set(map, Value.ofCells(cells));
        return tree.withLinkedRoot(root.build());
    }

    /** A count one too high beside another range changes no answer of Linux, which knows that mistake; then the rules must see it. */
    @Test
    void failsForEachWrongNumberOfAnIortMapping() throws AcpiException {
        byte[] right = new IortEmitter(SMMU, 3).emit().bytes();
        List<String> unseen = new ArrayList<>();
        for (IortNode node : Iort.parse(right).nodes()) {
            for (int mapping = 0; mapping < node.mappings().size(); mapping++) {
                for (int field : new int[] {0, 4, 8}) {
                    int at = Math.toIntExact(node.mappingPlace(mapping)) + field;
                    byte[] patched = patched(right, at, right[at] == 0 ? 1 : -1);
                    if (iort(patched).isEmpty() && Checker.check(IortClaims.of(AcpiTable.parse(patched))).isEmpty()) {
                        unseen.add("mapping " + mapping + " of the node at " + node.offset() + ", byte " + field);
                    }
                }
            }
        }
        assertEquals(List.of(), unseen);
    }

    @Test
    void failsForEachWrongNumberOfAViotRange() throws AcpiException {
        byte[] right = new ViotEmitter(VIRTIO).emit().bytes();
        // Two ranges around the hole behind one IOMMU node: endpoint start, segments, first and last BDF; then the device in the address
        // map.
        for (int node : new int[] {64, 88}) {
            for (int field : new int[] {4, 8, 12, 14}) {
                int at = node + field;
                assertTrue(!viot(patched(right, at, right[at] == 0 ? 1 : -1)).isEmpty(), "byte " + at + " was changed unseen");
            }
        }
        assertTrue(!viot(patched(right, 112 + 4, 1)).isEmpty(), "the endpoint ID of the device was changed unseen");
    }

    private static byte[] patched(byte[] table, int at, int step) {
        byte[] patched = table.clone();
        patched[at] += (byte) step;
        patched[9] -= (byte) step;
        return patched;
    }
}
