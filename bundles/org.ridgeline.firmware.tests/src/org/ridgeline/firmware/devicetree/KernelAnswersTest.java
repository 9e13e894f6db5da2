/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.firmware.readback.DeviceReading;
import org.ridgeline.firmware.readback.ReadDevice;
import org.ridgeline.firmware.readback.ReadStream;
import org.ridgeline.firmware.readback.ReadTarget;

/** The answers that Linux 6.12 was seen to give on trees made by hand, one test for each that has to do with device trees. */
class KernelAnswersTest {

    private static final int IOMMU = 0x10;
    private static final int SMMU = 0x11;
    private static final int ITS = 0x12;
    private static final ReadTarget VIOMMU = new ReadTarget.Pci(new PciAddress(0, new Rid(8)));
    private static final ReadTarget SMMU_TARGET = new ReadTarget.Mmio(0x9050000);
    private static final ReadTarget ITS_TARGET = new ReadTarget.Mmio(0x8080000);

    /** A host bridge with a virtio-iommu at 00:01.0, an SMMU and an ITS; {@code change} gets the host bridge. */
    private static LinuxDeviceTree machine(Consumer<NodeBuilder> change) {
        return machine(change, KernelRules.UP_TO_7_1);
    }

    private static LinuxDeviceTree machine(Consumer<NodeBuilder> change, KernelRules rules) {
        return new LinuxDeviceTree(DtbReader.read(DtbWriter.write(DeviceTree.of(root(change).build()))), rules);
    }

    private static NodeBuilder root(Consumer<NodeBuilder> change) {
        NodeBuilder root = Node.builder("").cells("#address-cells", 2).cells("#size-cells", 2);
        root.child("smmu@9050000").strings("compatible", "arm,smmu-v3").cells("reg", 0, 0x9050000, 0, 0x20000).cells("#iommu-cells", 1)
                .cells("phandle", SMMU);
        root.child("its@8080000").strings("compatible", "arm,gic-v3-its").cells("reg", 0, 0x8080000, 0, 0x20000).flag("msi-controller")
                .cells("#msi-cells", 1).cells("phandle", ITS);
        NodeBuilder host = root.child("pcie@10000000").strings("device_type", "pci").cells("#address-cells", 3).cells("#size-cells", 2)
                .cells("reg", 0x40, 0x10000000, 0, 0x10000000).cells("bus-range", 0, 0xff).cells("linux,pci-domain", 0);
        host.child("iommu@1,0").strings("compatible", "virtio,pci-iommu", "pci1af4,1057").cells("reg", 0x800, 0, 0, 0, 0)
                .cells("#iommu-cells", 1)
                .cells("phandle", IOMMU);
        change.accept(host);
        return root;
    }

    private static PciAddress at(int rid) {
        return new PciAddress(0, new Rid(rid));
    }

    private static void assertTranslated(ReadTarget target, long output, LookUp answer) {
        assertEquals(new LookUp.Found(target, output), answer);
    }

    private static void assertFails(String message, LookUp answer) {
        assertTrue(assertInstanceOf(LookUp.Failed.class, answer).message().contains(message), answer.toString());
    }

    private static void assertBypass(LookUp answer) {
        assertInstanceOf(LookUp.Nothing.class, answer);
    }

    @Test
    void row00AllMappedButTheIommuItself() {
        LinuxDeviceTree tree = machine(host -> host.cells("iommu-map", 0, IOMMU, 0, 8, 9, IOMMU, 9, 0xfff7));
        assertTranslated(VIOMMU, 0, tree.stream(at(0)));
        assertTranslated(VIOMMU, 0x18, tree.stream(at(0x18)));
        assertTranslated(VIOMMU, 0xffff, tree.stream(at(0xffff)));
        assertTrue(assertInstanceOf(LookUp.Nothing.class, tree.stream(at(8))).why().contains("no iommu-map translation for id 0x8"));
        assertEquals(2, tree.reading().segment(0).dma().ranges().size());
    }

    @Test
    void row01TheIommuTranslatesItself() {
        LinuxDeviceTree tree = machine(host -> host.cells("iommu-map", 0, IOMMU, 0, 0x10000));
        assertTranslated(VIOMMU, 8, tree.stream(at(8)));
    }

    @Test
    void row02TheFirstOfOverlappingEntriesWins() {
        LinuxDeviceTree tree = machine(host -> host.cells("iommu-map", 0, IOMMU, 0, 0x20, 0x10, IOMMU, 0x1010, 0x100));
        assertTranslated(VIOMMU, 0x18, tree.stream(at(0x18)));
        assertTranslated(VIOMMU, 0x1020, tree.stream(at(0x20)));
    }

    @Test
    void row03AHoleIsABypass() {
        LinuxDeviceTree tree = machine(host -> host.cells("iommu-map", 0, IOMMU, 0, 0x18, 0x19, IOMMU, 0x19, 0xffe7));
        assertEquals(new LookUp.Nothing("/pcie@10000000: no iommu-map translation for id 0x18"), tree.stream(at(0x18)));
    }

    @Test
    void row04ALengthThatIsNoMultipleKillsTheMap() {
        LinuxDeviceTree tree = machine(host -> host.cells("iommu-map", 0, IOMMU, 0));
        assertFails("Bad iommu-map length: 12", tree.stream(at(0)));
        assertTrue(tree.reading().segment(0).dma().ranges().isEmpty());
        assertFails("Bad iommu-map length: 0", machine(host -> host.flag("iommu-map")).stream(at(0)));
    }

    @Test
    void row05APhandleOfNothingMapsNothing() {
        LinuxDeviceTree tree = machine(host -> host.cells("iommu-map", 0, 0x99, 0, 0x10, 0x10, IOMMU, 0x10, 0x10));
        assertFails("0x99", tree.stream(at(0)));
        assertTranslated(VIOMMU, 0x10, tree.stream(at(0x10)));
    }

    @Test
    void row06AMaskThatClearsABaseBitKillsTheRest() {
        LinuxDeviceTree tree = machine(host -> host.cells("iommu-map", 9, IOMMU, 9, 0xfff7).cells("iommu-map-mask", 0xfff8));
        assertFails("Invalid iommu-map translation - iommu-map-mask (0xfff8) ignores id-base (0x9)", tree.stream(at(0x18)));
        assertTrue(tree.reading().segment(0).dma().ranges().isEmpty());
    }

    @Test
    void row07EntriesBeforeTheOffendingOneStillMatch() {
        LinuxDeviceTree tree = machine(host -> host.cells("iommu-map", 0, IOMMU, 0, 8, 9, IOMMU, 9, 0xfff7)
                .cells("iommu-map-mask", 0xfff8));
        assertTranslated(VIOMMU, 0, tree.stream(at(3)));
        assertFails("ignores id-base", tree.stream(at(8)));
    }

    @Test
    void row08AnEntryOfLengthZeroMapsNothing() {
        assertBypass(machine(host -> host.cells("iommu-map", 0, IOMMU, 0, 0)).stream(at(0)));
    }

    @Test
    void row09AStreamIdOfAnyWidthIsHandedOn() {
        assertTranslated(SMMU_TARGET, 0xfff00018L, machine(host -> host.cells("iommu-map", 0, SMMU, 0xfff00000, 0x10000)).stream(at(0x18)));
    }

    @Test
    void row10AMaskOfZeroGivesEverybodyOneStream() {
        LinuxDeviceTree tree = machine(host -> host.cells("iommu-map", 0, SMMU, 7, 0x10000).cells("iommu-map-mask", 0));
        assertTranslated(SMMU_TARGET, 7, tree.stream(at(0)));
        assertTranslated(SMMU_TARGET, 7, tree.stream(at(0xffff)));
    }

    @Test
    void row11TwoSpecifierCellsAreNotLookedAt() {
        LinuxDeviceTree tree = machine(host -> {
            host.child("iommu@1,0").cells("#iommu-cells", 2);
            host.cells("iommu-map", 0, IOMMU, 0, 0x10000);
        });
        assertTranslated(VIOMMU, 0x18, tree.stream(at(0x18)));
    }

    @Test
    void row12MissingSpecifierCellsAreNotMissed() {
        LinuxDeviceTree tree = machine(host -> {
            host.child("iommu@1,0").removeProperty("#iommu-cells");
            host.cells("iommu-map", 0, IOMMU, 0, 0x10000);
        });
        assertTranslated(VIOMMU, 0x18, tree.stream(at(0x18)));
    }

    @Test
    void row13TheTargetIsWhereItsRegSays() {
        LinuxDeviceTree tree = machine(host -> {
            host.child("iommu@1,0").cells("reg", 0x1000, 0, 0, 0, 0);
            host.cells("iommu-map", 0, IOMMU, 0, 0x10000);
        });
        assertTranslated(new ReadTarget.Pci(at(0x10)), 0, tree.stream(at(0)));
    }

    @Test
    void row14ADisabledIommuMapsNothing() {
        LinuxDeviceTree tree = machine(host -> {
            host.child("iommu@1,0").strings("status", "disabled");
            host.cells("iommu-map", 0, IOMMU, 0, 0x10000);
        });
        assertFails("disabled", tree.stream(at(0)));
        assertTrue(tree.reading().segment(0).dma().ranges().isEmpty());
    }

    @Test
    void row15AnOffsetIsCounted() {
        assertTranslated(VIOMMU, 0x99e, machine(host -> host.cells("iommu-map", 0x10, IOMMU, 0x996, 0x10)).stream(at(0x18)));
    }

    @Test
    void row16ASumThatWrapsMatchesNothing() {
        assertBypass(machine(host -> host.cells("iommu-map", 0x10, IOMMU, 0, 0xfffffff8)).stream(at(0x18)));
        assertTranslated(VIOMMU, 8, machine(host -> host.cells("iommu-map", 0x10, IOMMU, 0, 0xfffffff8), KernelRules.FROM_7_2)
                .stream(at(0x18)));
    }

    @Test
    void newerKernelsCountSpecifierCells() {
        Consumer<NodeBuilder> two = host -> {
            host.child("iommu@1,0").cells("#iommu-cells", 2);
            host.cells("iommu-map", 0, IOMMU, 5, 1, 1, IOMMU, 6, 1);
        };
        assertTranslated(VIOMMU, 6, machine(two, KernelRules.FROM_7_2).stream(at(1)));
        assertFails("Bad iommu-map length",
                machine(two.andThen(host -> host.cells("iommu-map", 0, IOMMU, 0, 0x10000)), KernelRules.FROM_7_2).stream(at(0)));
        Consumer<NodeBuilder> cells = two.andThen(host -> host.cells("iommu-map", 0, IOMMU, 5, 0x3f, 1, 1, IOMMU, 6, 0x3f, 2));
        assertTranslated(VIOMMU, 5, machine(cells, KernelRules.FROM_7_2).stream(at(0)));
        assertFails("cannot handle 2-ID range with 2-cell output specifier", machine(cells, KernelRules.FROM_7_2).stream(at(1)));
        Consumer<NodeBuilder> none = host -> {
            host.child("iommu@1,0").removeProperty("#iommu-cells");
            host.cells("iommu-map", 0, IOMMU, 0, 0x10000);
        };
        assertFails("missing #iommu-cells", machine(none, KernelRules.FROM_7_2).stream(at(0)));
    }

    @Test
    void messagesAreLookedForUpToTheHostBridge() {
        LinuxDeviceTree tree = machine(host -> {
            host.cells("msi-map", 0, ITS, 0x100, 0x10000);
            host.child("pci@2,0").strings("device_type", "pci").cells("reg", 0x1000, 0, 0, 0, 0).cells("bus-range", 1, 2)
                    .cells("msi-map", 0x100, ITS, 0x5000, 0x80);
        });
        assertTranslated(ITS_TARGET, 0x108, tree.deviceId(at(8)));
        assertTranslated(ITS_TARGET, 0x5010, tree.deviceId(at(0x110)));
        // The inner map answers that it does not know the ID, and that is the end of it.
        assertBypass(tree.deviceId(at(0x1ff)));
        assertBypass(tree.deviceId(at(0x10)));
        assertEquals(4, tree.reading().segment(0).msi().ranges().size());
    }

    @Test
    void anMsiParentHearsWhatNoMapSays() {
        LinuxDeviceTree tree = machine(host -> host.cells("msi-parent", ITS, 0));
        assertTranslated(ITS_TARGET, 0x18, tree.deviceId(at(0x18)));
        assertTranslated(ITS_TARGET, 0x20, machine(host -> host.cells("msi-parent", ITS, 0).cells("msi-map", 0, ITS, 8, 0x19))
                .deviceId(at(0x18)));
        assertTranslated(ITS_TARGET, 0x19, machine(host -> host.cells("msi-parent", ITS, 0).cells("msi-map", 0, ITS, 8, 0x19))
                .deviceId(at(0x19)));
    }

    @Test
    void devicesHaveAsManyCellsAsTheirTargetsAsk() {
        NodeBuilder root = root(host -> { });
        root.child("bus").cells("#address-cells", 1).cells("#size-cells", 1).cells("ranges", 0x100, 0x1, 0xa000000, 0x1000)
                .child("nic@200").cells("reg", 0x200, 0x100).cells("iommus", SMMU, 4, IOMMU, 5).cells("msi-parent", ITS, 9);
        root.child("off@b000000").cells("reg", 0, 0xb000000, 0, 0x100).cells("iommus", SMMU, 4).strings("status", "disabled");
        DeviceReading reading = new DeviceReading(List.of(new ReadStream(SMMU_TARGET, List.of(4L)), new ReadStream(VIOMMU, List.of(5L))),
                List.of(new ReadStream(ITS_TARGET, List.of(9L))));
        assertEquals(java.util.Map.of(new ReadDevice.AtAddress(0x10a000100L), reading),
                LinuxDeviceTree.read(DtbReader.read(DtbWriter.write(DeviceTree.of(root.build())))).devices());
    }

    @Test
    void domainsAreFixedOrTheFirstFreeOnes() {
        NodeBuilder root = root(host -> host.cells("linux,pci-domain", 1).cells("iommu-map", 0, IOMMU, 0, 1));
        root.child("pcie@20000000").strings("device_type", "pci").cells("iommu-map", 0, SMMU, 0, 2);
        root.child("pcie@30000000").strings("device_type", "pci").cells("iommu-map", 0, SMMU, 0, 3);
        LinuxDeviceTree tree = new LinuxDeviceTree(DeviceTree.of(root.build()), KernelRules.UP_TO_7_1);
        assertTranslated(SMMU_TARGET, 1, tree.stream(new PciAddress(0, new Rid(1))));
        assertTranslated(new ReadTarget.Pci(new PciAddress(1, new Rid(8))), 0, tree.stream(new PciAddress(1, new Rid(0))));
        assertTranslated(SMMU_TARGET, 2, tree.stream(new PciAddress(2, new Rid(2))));
    }
}
