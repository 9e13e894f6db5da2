/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.compare.Difference.Scope;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.SriovCapability;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.TopologyBuilder;

class ComparisonTest {

    private static TopologyBuilder machine() {
        return TopologyBuilder.named("machine").mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x1000).its("its", 0, 0x8000);
    }

    /** A host bridge with two drives at slots 1 and 2. */
    private static TopologyBuilder drives() {
        return machine().hostBridge("pcie", bus -> bus.endpoint("nvme0", each -> each.at(1)).endpoint("nvme1", each -> each.at(2)));
    }

    private static List<String> differences(TopologyBuilder a, TopologyBuilder b) {
        return texts(Comparison.of(Description.drawn(a.build()), Description.drawn(b.build())));
    }

    private static List<String> texts(List<Difference> differences) {
        return differences.stream().map(Difference::text).toList();
    }

    private static Description firmware(TopologyBuilder platform, FirmwareFormat... formats) {
        return Description.firmware(platform.build(), EnumSet.copyOf(List.of(formats)));
    }

    @Test
    void oneStreamIdIsAnother() {
        assertEquals(List.of("nvme0: stream ID 0x100 -> 0x108", "segment 0, 00:01.0: stream ID 0x100 of smmu -> stream ID 0x108 of smmu"),
                differences(drives().map("nvme0", "smmu", mapping -> mapping.output(0x100)),
                drives().map("nvme0", "smmu", mapping -> mapping.output(0x108))));
    }

    @Test
    void aDeviceIsBypassed() {
        assertEquals(List.of("nvme1: bypassed in B", "segment 0, 00:02.0: stream ID 0x10 of smmu -> bypassed"),
                differences(drives().map("pcie", "smmu"), drives().map("pcie", "smmu").bypass("nvme1")));
        assertEquals(List.of("nvme1: bypassed in A", "segment 0, 00:02.0: bypassed -> stream ID 0x10 of smmu"),
                differences(drives().map("pcie", "smmu").bypass("nvme1"), drives().map("pcie", "smmu")));
    }

    @Test
    void aDeviceIsThereOnceOnly() {
        TopologyBuilder one = machine().hostBridge("pcie", bus -> bus.endpoint("nvme0", each -> each.at(1)));
        assertEquals(List.of("nvme1: only in B"), differences(one, drives()));
        assertEquals(List.of("nvme1: only in A"), differences(drives(), one));
    }

    @Test
    void aMovedDeviceIsFoundByItsNameAndARenamedOneByItsPlace() {
        TopologyBuilder moved = machine()
                .hostBridge("pcie", bus -> bus.endpoint("nvme0", each -> each.at(5)).endpoint("disk", each -> each.at(2)));
        assertEquals(List.of("nvme0: requester ID 0000:00:01.0 -> 0000:00:05.0", "nvme0: stream ID 0x8 -> 0x28",
                "nvme1: name nvme1 -> disk"), differences(drives().map("pcie", "smmu"), moved.map("pcie", "smmu")));
    }

    @Test
    void messagesGoElsewhere() {
        assertEquals(List.of("nvme0: no MSI route in B", "segment 0, 00:01.0: device ID 0x8 of its -> no MSI route"),
                differences(drives().msi("nvme0", "its"), drives()));
        assertEquals(List.of("nvme0: device ID 0x8 -> 0x20", "segment 0, 00:01.0: device ID 0x8 of its -> device ID 0x20 of its"),
                differences(drives().msi("nvme0", "its"), drives().msi("nvme0", "its", mapping -> mapping.output(0x20))));
    }

    @Test
    void anotherIommu() {
        TopologyBuilder a = drives().mmioIommu("gpu-smmu", MmioIommuKind.SMMU_V3, 0x2000).map("nvme0", "smmu");
        TopologyBuilder b = drives().mmioIommu("gpu-smmu", MmioIommuKind.SMMU_V3, 0x2000).map("nvme0", "gpu-smmu");
        assertEquals("nvme0: IOMMU smmu -> gpu-smmu", differences(a, b).getFirst());
    }

    @Test
    void anIommuThatMovedIsStillTheSame() {
        TopologyBuilder a = TopologyBuilder.named("a").mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x1000).hostBridge("pcie", bus -> { })
                .map("pcie", "smmu");
        TopologyBuilder b = TopologyBuilder.named("b").mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x9000).hostBridge("pcie", bus -> { })
                .map("pcie", "smmu");
        assertEquals(List.of("smmu: address 0x1000 -> 0x9000"), differences(a, b));
    }

    @Test
    void furtherStreamIdsOfADeviceBehindAPciBridge() {
        TopologyBuilder a = behindBridge().map("nic", "smmu", mapping -> mapping.input(0x108, 1)).map("pcie", "smmu");
        TopologyBuilder b = behindBridge().map("pcie", "smmu").map("pcie", "smmu", mapping -> mapping.input(0x100, 1).output(0x5000));
        List<String> differences = differences(a, b);
        assertTrue(differences.stream().anyMatch(line -> line.startsWith("nic: further stream IDs ") && line.contains("0x5000")),
                differences::toString);
    }

    private static TopologyBuilder behindBridge() {
        return machine().hostBridge("pcie",
                bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge.at(1).endpoint("nic", nic -> nic.at(1))));
    }

    @Test
    void platformDevices() {
        TopologyBuilder a = machine().device("dma", "arm,pl330", 0x7000).map("dma", "smmu", mapping -> mapping.output(0x40));
        TopologyBuilder b = machine().device("dma", "arm,pl330", 0x7000).map("dma", "smmu", mapping -> mapping.output(0x41));
        assertEquals(List.of("dma: stream ID 0x40 of smmu -> 0x41 of smmu"), differences(a, b));
        assertEquals(List.of("dma: bypassed in B"), differences(a, machine().device("dma", "arm,pl330", 0x7000)));
        assertEquals(List.of("dma: only in A"), differences(a, machine()));
    }

    @Test
    void bridgesAndSegments() {
        TopologyBuilder wide = TopologyBuilder.named("a").hostBridge("pcie", bus -> { });
        TopologyBuilder narrow = TopologyBuilder.named("b").hostBridge("pcie", bus -> bus.buses(0, 15))
                .hostBridge("pcie1", bus -> bus.segment(1));
        assertEquals(List.of("pcie: buses 00-ff -> 00-0f", "pcie1: only in B"), differences(wide, narrow));
    }

    @Test
    void firmwareIsAskedForTheFunctionsOfTheDrawing() {
        TopologyBuilder tree = TopologyBuilder.named("tree").mmioIommu("iommu@1000", MmioIommuKind.SMMU_V3, 0x1000)
                .msiController(drives().build().msiControllers().getFirst()).hostBridge("pcie@4000", bus -> { });
        Description drawn = Description.drawn(drives().map("pcie", "smmu").msi("pcie", "its").build());
        assertEquals(List.of(), Comparison.of(drawn,
                firmware(tree.map("pcie@4000", "iommu@1000").msi("pcie@4000", "its"), FirmwareFormat.DEVICE_TREE)));
        Description other = firmware(tree.bypass("pcie@4000", mapping -> mapping.input(0x10, 1)), FirmwareFormat.DEVICE_TREE);
        assertEquals(List.of("nvme1: bypassed in B", "segment 0, 00:02.0: stream ID 0x10 of smmu -> bypassed"),
                texts(Comparison.of(drawn, other)));
    }

    @Test
    void whatATableCannotTellIsNoDifference() {
        TopologyBuilder tree = machine().hostBridge("pcie", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)))
                .map("pcie", "viommu")
                .msi("pcie", "its").device("dma", "arm,pl330", 0x7000).map("dma", "smmu", mapping -> mapping.output(0x40));
        TopologyBuilder viot = TopologyBuilder.named("viot")
                .hostBridge("pcie0", bus -> bus.iommu("viommu0", PciIommuKind.VIRTIO, iommu -> iommu.at(1)))
                .map("pcie0", "viommu0");
        Description ofTree = firmware(tree, FirmwareFormat.DEVICE_TREE);
        assertEquals(List.of(), Comparison.of(ofTree, firmware(viot, FirmwareFormat.VIOT)));
        assertEquals(List.of(), Comparison.of(ofTree,
                firmware(machine().hostBridge("pcie0", bus -> { }).msi("pcie0", "its"), FirmwareFormat.IORT)));
    }

    @Test
    void namesThatAnImportMadeUpAreNoDifference() {
        TopologyBuilder named = machine().hostBridge("pcie", bus -> bus.endpoint("lan", each -> each.at(1))).map("pcie", "smmu");
        TopologyBuilder made = machine().hostBridge("pcie.0", bus -> bus.endpoint("net0", each -> each.at(1))).map("pcie.0", "smmu");
        Description line = Description.commandLine(made.build());
        assertEquals(List.of(), Comparison.of(Description.drawn(named.build()), line));
        assertEquals(List.of(), Comparison.of(line, Description.drawn(named.build())));
        assertEquals(List.of("lan: name lan -> net0"), differences(named, made), "the root bus of QEMU has no name");
        TopologyBuilder other = machine().hostBridge("root", bus -> bus.endpoint("lan", each -> each.at(1))).map("root", "smmu");
        assertEquals(List.of("pcie: name pcie -> root"), differences(named, other));
    }

    @Test
    void virtualFunctionsAreCalledAfterTheirs() {
        assertEquals(List.of("nic: name nic -> lan"), differences(virtual("nic"), virtual("lan")));
    }

    private static TopologyBuilder virtual(String name) {
        return machine().hostBridge("pcie", bus -> bus.endpoint(name, each -> each.at(1).sriov(new SriovCapability(4, 4, 8, 1, true))))
                .map("pcie", "smmu");
    }

    @Test
    void anotherIommuOfTheSameNameIsSaidApart() {
        TopologyBuilder a = TopologyBuilder.named("a").mmioIommu("iommu", MmioIommuKind.SMMU_V3, 0x1000).hostBridge("pcie", bus -> { })
                .map("pcie", "iommu");
        TopologyBuilder b = TopologyBuilder.named("b")
                .hostBridge("pcie", bus -> bus.iommu("iommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)))
                .map("pcie", "iommu", mapping -> mapping.input(0x100, 0x100));
        assertEquals(List.of("iommu: only in B", "iommu: only in A", "segment 0, 00:00.0-00:1f.7: stream ID 0x0-0xff of iommu -> bypassed",
                "segment 0, 01:00.0-01:1f.7: stream ID 0x100-0x1ff of A's iommu -> stream ID 0x100-0x1ff of B's iommu",
                "segment 0, 02:00.0-ff:1f.7: stream ID 0x200-0xffff of iommu -> bypassed"),
                texts(Comparison.of(firmware(a, FirmwareFormat.DEVICE_TREE), firmware(b, FirmwareFormat.DEVICE_TREE))));
    }

    @Test
    void aMaskThatMakesOneStreamOfAllIsOneLine() {
        TopologyBuilder open = machine().hostBridge("pcie", bus -> { });
        TopologyBuilder folded = machine().hostBridge("pcie", bus -> bus.iommuMapMask(0))
                .map("pcie", "smmu", mapping -> mapping.output(0x7));
        assertEquals(List.of("segment 0, 00:00.0-ff:1f.7: bypassed -> stream ID 0x7 of smmu"), differences(open, folded));
        assertEquals(List.of("segment 0, 00:00.0-00:00.6: stream ID 0x7 of smmu -> stream ID 0x0-0x6 of smmu",
                "segment 0, 00:01.0-ff:1f.7: stream ID 0x7 of smmu -> stream ID 0x8-0xffff of smmu"),
                differences(folded, machine().hostBridge("pcie", bus -> { }).map("pcie", "smmu")));
    }

    @Test
    void theIommuOfManyStreamsIsNamedOnce() {
        TopologyBuilder a = machine().device("dma", "arm,pl330", 0x7000).map("dma", "smmu", mapping -> mapping.output(0x40))
                .map("dma", "smmu", mapping -> mapping.output(0x50));
        TopologyBuilder b = machine().device("dma", "arm,pl330", 0x7000).map("dma", "smmu", mapping -> mapping.output(0x41));
        assertEquals(List.of("dma: stream ID 0x40, 0x50 of smmu -> 0x41 of smmu"), differences(a, b));
    }

    @Test
    void tenThousandFunctionsThatDifferInOne() {
        Set<String> named = Comparison.of(Description.drawn(many(0)), Description.drawn(many(7))).stream()
                .filter(each -> each.scope() == Scope.DEVICE)
                .map(Difference::element).collect(Collectors.toSet());
        assertEquals(Set.of("nic37-3"), named);
    }

    private static Topology many(long output) {
        TopologyBuilder platform = machine();
        for (int segment = 0; segment < 40; segment++) {
            int number = segment;
            platform.hostBridge("pcie" + number, bus -> {
                bus.segment(number);
                for (int i = 0; i < 250; i++) {
                    int place = i;
                    bus.endpoint("nic" + number + "-" + i, nic -> nic.at(place >> 3, place & 7));
                }
            });
            platform.map("pcie" + number, "smmu");
        }
        return (output == 0 ? platform : platform.map("nic37-3", "smmu", mapping -> mapping.output(output))).build();
    }
}
