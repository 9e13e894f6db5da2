/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsReader;
import org.ridgeline.devicetree.dts.DtsWriter;
import org.ridgeline.firmware.Tool;
import org.ridgeline.firmware.readback.FirmwareReading;

/** Merging into the trees of QEMU's arm virt machine, and overlays for them. */
class BaseTreeTest {

    private static final String HOST = "/pcie@10000000";

    @TempDir
    Path folder;

    private byte[] qemu(String machine, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-M", "virt,gic-version=3" + machine + ",dumpdtb=base.dtb", "-cpu",
                "cortex-a57", "-m", "256", "-nodefaults", "-display", "none"));
        arguments.addAll(Arrays.asList(more));
        Tool.named("qemu-system-aarch64").succeed(folder, arguments.toArray(String[]::new));
        return Files.readAllBytes(folder.resolve("base.dtb"));
    }

    private static DeviceTree reread(DeviceTree tree) {
        return DtbReader.read(DtbWriter.write(tree));
    }

    private static FirmwareReading meaning(Topology topology) {
        return LinuxDeviceTree.read(reread(DeviceTreeEmitter.emit(Translation.of(topology))));
    }

    /** Merges, and checks that the tree says what the topology says, that nothing else changed, and that an overlay comes to the same. */
    private DeviceTreeMerge merge(byte[] blob, Topology topology, boolean overlay) throws Exception {
        DeviceTree base = DtbReader.read(blob);
        Translation translation = Translation.of(topology);
        DeviceTreeMerge merge = DeviceTreeMerge.of(base, translation);
        DeviceTree merged = reread(merge.tree());
        assertEquals(meaning(topology), LinuxDeviceTree.read(merged), () -> String.join("\n", merge.changes()));
        base.walk(at -> keeps(at, merged, merge.changes()));
        assertEquals(List.of(), DeviceTreeMerge.of(merged, translation).changes().stream()
                .filter(change -> !change.contains("taken for")).toList());
        Files.write(folder.resolve("merged.dtb"), DtbWriter.write(merge.tree()));
        Tool.named("dtc").succeed(folder, "-q", "-I", "dtb", "-O", "dtb", "-o", "again.dtb", "merged.dtb");
        Files.writeString(folder.resolve("merged.dts"), DtsWriter.write(merge.tree()));
        Tool.named("dtc").succeed(folder, "-q", "-I", "dts", "-O", "dtb", "-o", "again.dtb", "merged.dts");
        assertArrayEquals(Files.readAllBytes(folder.resolve("merged.dtb")), Files.readAllBytes(folder.resolve("again.dtb")));
        if (overlay) {
            assertEquals(LinuxDeviceTree.read(merged),
                    LinuxDeviceTree.read(DtbReader.read(applied(blob, DeviceTreeOverlay.of(base, translation)))));
        } else {
            assertTrue(assertThrows(BaseTreeException.class, () -> DeviceTreeOverlay.of(base, translation)).getMessage()
                    .contains("cannot delete"));
        }
        return merge;
    }

    private byte[] applied(byte[] base, DeviceTree overlay) throws Exception {
        Files.write(folder.resolve("base.dtb"), base);
        Files.write(folder.resolve("overlay.dtbo"), DtbWriter.write(overlay));
        assertEquals("", Tool.named("fdtoverlay").succeed(folder, "-i", "base.dtb", "-o", "out.dtb", "overlay.dtbo"));
        Files.writeString(folder.resolve("overlay.dts"), DtsWriter.write(overlay));
        // dtc knows phandles of the base by their numbers no better than we know them, and says so of the two properties that it looks
        // into.
        String warnings = Tool.named("dtc").succeed(folder, "-I", "dts", "-O", "dtb", "-o", "compiled.dtbo", "overlay.dts");
        assertEquals(List.of(), warnings.lines()
                .filter(line -> !line.matches(".*(msi_parent_property|iommus_property).*phandle.*")).toList(),
                () -> DtsWriter.write(overlay));
        return Files.readAllBytes(folder.resolve("out.dtb"));
    }

    /** A node of the base is there as before, but for what the changes tell, in the same order. */
    private static void keeps(NodePath before, DeviceTree merged, List<String> changes) {
        String path = before.toString();
        if (changes.stream().anyMatch(change -> change.startsWith(path + ": removed"))) {
            return;
        }
        NodePath after = merged.find(path).orElseThrow(() -> new AssertionError(path + " is gone"));
        List<String> names = new ArrayList<>();
        for (Property property : before.node().properties()) {
            boolean told = changes.stream().anyMatch(change -> change.startsWith(path + ": " + property.name()));
            if (!told) {
                assertEquals(property, after.node().property(property.name()).orElse(null), () -> path + ": " + property.name());
                names.add(property.name());
            }
        }
        assertEquals(names, after.node().properties().stream().map(Property::name).filter(names::contains).toList());
        List<String> children = before.node().children().stream().map(child -> child.name())
                .filter(name -> after.node().child(name).isPresent()).toList();
        assertEquals(children, after.node().children().stream().map(child -> child.name()).filter(children::contains).toList());
    }

    @Test
    void addsAnIommuAndItsMap() throws Exception {
        DeviceTreeMerge merge = merge(qemu(""), Platforms.virt(1), true);
        assertEquals(List.of(HOST + "/iommu@1,0: added: IOMMU viommu at 00:01.0", HOST + ": iommu-map added with 2 entries"),
                merge.changes());
    }

    @Test
    void keepsWhatIsThereAlready() throws Exception {
        DeviceTreeMerge merge = merge(qemu("", "-device", "virtio-iommu-pci,addr=1"), Platforms.virt(1), true);
        assertEquals(List.of(), merge.changes());
        assertEquals(0, DeviceTreeOverlay.of(DtbReader.read(qemu("", "-device", "virtio-iommu-pci,addr=1")),
                Translation.of(Platforms.virt(1))).root()
                .children().size());
    }

    @Test
    void movesAnIommu() throws Exception {
        DeviceTreeMerge merge = merge(qemu("", "-device", "virtio-iommu-pci,addr=3"), Platforms.virt(1), false);
        assertTrue(merge.changes().contains(HOST + "/virtio_iommu@3,0: removed: the platform has no IOMMU there"),
                merge.changes().toString());
    }

    /** A node may name its numbers alone (virtio/pci-iommu.yaml). */
    @Test
    void movesAnIommuKnownByItsNumbers() throws Exception {
        String source = DtsWriter.write(DeviceTreeEmitter.emit(Translation.of(Platforms.virt(3)))).replace("\"virtio,pci-iommu\", ", "");
        DeviceTreeMerge merge = DeviceTreeMerge.of(DtsReader.read("base.dts", source.getBytes(StandardCharsets.UTF_8)),
                Translation.of(Platforms.virt(1)));
        assertTrue(merge.changes().stream().anyMatch(change -> change.endsWith("/iommu@3,0: removed: the platform has no IOMMU there")),
                merge.changes().toString());
    }

    @Test
    void replacesTheMapOfAnotherIommu() throws Exception {
        DeviceTreeMerge merge = merge(qemu(",iommu=smmuv3"), Platforms.virt(1), true);
        assertEquals(2, merge.changes().size(), merge.changes().toString());
    }

    @Test
    void removesAMapOfWhatIsNotTranslated() throws Exception {
        Topology bypassed = TopologyBuilder.named("bypassed")
                .hostBridge("pcie.0", bus -> bus.hardware(Platforms.hardware(Platforms.QEMU_ECAM))
                .endpoint("nic")).its("its", 0, Platforms.QEMU_ITS).msi("pcie.0", "its").build();
        DeviceTreeMerge merge = merge(qemu(",iommu=smmuv3"), bypassed, false);
        assertEquals(List.of(HOST + ": iommu-map removed: the platform maps nothing there"), merge.changes());
    }

    @Test
    void usesTheSmmuOfTheBase() throws Exception {
        Topology topology = TopologyBuilder.named("smmu").hostBridge("pcie.0", bus -> bus.hardware(Platforms.hardware(Platforms.QEMU_ECAM))
                .endpoint("nic").endpoint("disk")).mmioIommu("smmu", MmioIommuKind.SMMU_V3, Platforms.QEMU_SMMU)
                .its("its", 0, Platforms.QEMU_ITS).map("pcie.0", "smmu", mapping -> mapping.output(0x100)).msi("pcie.0", "its").build();
        DeviceTreeMerge merge = merge(qemu(",iommu=smmuv3"), topology, true);
        assertEquals(List.of(HOST + ": iommu-map replaced by 1 entry"), merge.changes());
    }

    @Test
    void addsBridgesOnTheWayAndDevices() throws Exception {
        Topology topology = TopologyBuilder.named("deep").interruptController(Platforms.gicV3())
                .hostBridge("pcie.0", bus -> bus.hardware(Platforms.hardware(Platforms.QEMU_ECAM))
                        .bridge("rp", BridgeKind.ROOT_PORT, port -> port.at(3).iommu("viommu", PciIommuKind.VIRTIO)).endpoint("nic"))
                .mmioIommu("vmmio", MmioIommuKind.VIRTIO, 0x0c100000L)
                .device("dma", "vendor,dma", 0x0d000000L).device("virtio", "virtio,mmio", 0xa003e00L)
                .its("its", 0, Platforms.QEMU_ITS).map("pcie.0", "viommu").map("virtio", "viommu", mapping -> mapping.output(0x20000))
                .map("dma", "vmmio", mapping -> mapping.output(7)).msi("pcie.0", "its")
                .msi("dma", "its", mapping -> mapping.output(0x10000)).build();
        DeviceTreeMerge merge = merge(qemu(""), topology, true);
        assertTrue(merge.changes().contains(HOST + "/pci@3,0: added: bridge rp"), merge.changes().toString());
        assertTrue(merge.changes().contains("/dma@d000000: added: device dma"), merge.changes().toString());
        assertTrue(merge.changes().contains("/virtio_mmio@a003e00: iommus set for virtio"), merge.changes().toString());
    }

    @Test
    void refersToNodesWithoutAPhandleAndBySymbols() throws Exception {
        Files.writeString(folder.resolve("base.dts"), """
                /dts-v1/;
                / {
                    #address-cells = <1>; #size-cells = <1>;
                    smmu: iommu@5000000 { compatible = "arm,smmu-v3"; reg = <0x5000000 0x20000>; #iommu-cells = <1>; };
                    msi@6000000 { compatible = "arm,gic-v3-its"; reg = <0x6000000 0x20000>; msi-controller; #msi-cells = <1>; };
                    pci: pcie@40000000 {
                        device_type = "pci"; compatible = "pci-host-ecam-generic"; reg = <0x40000000 0x10000000>;
                        #address-cells = <3>; #size-cells = <2>; ranges = <0x2000000 0 0x10000000 0x10000000 0 0x1000000>; bus-range = <0 0xff>;
                    };
                };
                """);
        Topology topology = TopologyBuilder.named("small")
                .hostBridge("rc", bus -> bus.hardware(Platforms.hardware(0x40000000L)).endpoint("nic"))
                .mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x5000000L).its("its", 0, 0x6000000L).map("rc", "smmu").msi("rc", "its").build();
        for (String symbols : List.of("-q", "-@")) {
            Tool.named("dtc").succeed(folder, symbols, "-I", "dts", "-O", "dtb", "-o", "x.dtb", "base.dts");
            byte[] blob = Files.readAllBytes(folder.resolve("x.dtb"));
            DeviceTree overlay = DtbReader.read(DtbWriter.write(DeviceTreeOverlay.of(DtbReader.read(blob), Translation.of(topology))));
            assertEquals(symbols.equals("-@"), overlay.root().child("__fixups__").isPresent());
            DeviceTreeMerge merge = merge(blob, topology, true);
            assertEquals(List.of("/pcie@40000000: iommu-map added with 1 entry", "/pcie@40000000: msi-map added with 1 entry"),
                    merge.changes());
        }
    }

    @Test
    void refusesTheTreeOfAnotherMachine() throws Exception {
        DeviceTree base = DtbReader.read(qemu(""));
        Topology other = TopologyBuilder.named("other")
                .hostBridge("rc", bus -> bus.segment(3).hardware(Platforms.hardware(0x40000000L))).build();
        BaseTreeException refused = assertThrows(BaseTreeException.class, () -> DeviceTreeMerge.of(base, Translation.of(other)));
        assertEquals("rc: the base has no host bridge at 0x40000000 and none of PCI domain 3", refused.getMessage());
        Topology moved = TopologyBuilder.named("moved")
                .hostBridge("rc", bus -> bus.segment(3).hardware(Platforms.hardware(Platforms.QEMU_ECAM))).build();
        assertTrue(assertThrows(BaseTreeException.class, () -> DeviceTreeMerge.of(base, Translation.of(moved))).getMessage()
                .contains("PCI domain 0"));
    }

    @Test
    void leavesMessagesAloneWhereThePlatformSaysNothingOfThem() throws Exception {
        Topology silent = TopologyBuilder.named("silent").hostBridge("pcie.0", bus -> bus.hardware(Platforms.hardware(Platforms.QEMU_ECAM))
                .iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)).endpoint("nic")).map("pcie.0", "viommu").build();
        DeviceTree base = DtbReader.read(qemu(""));
        DeviceTreeMerge merge = DeviceTreeMerge.of(base, Translation.of(silent));
        assertEquals(LinuxDeviceTree.read(base).segment(0).msi(), LinuxDeviceTree.read(reread(merge.tree())).segment(0).msi());
        assertEquals(2, merge.changes().size());
    }

    @Test
    void bringsANodeThatIsThereIntoUse() throws Exception {
        Files.writeString(folder.resolve("base.dts"), """
                /dts-v1/;
                / {
                    #address-cells = <2>; #size-cells = <2>;
                    pcie@40000000 {
                        device_type = "pci"; compatible = "pci-host-ecam-generic"; reg = <0 0x40000000 0 0x10000000>;
                        #address-cells = <3>; #size-cells = <2>; ranges = <0x2000000 0 0x10000000 0 0x10000000 0 0x1000000>; bus-range = <0 0xff>;
                        pci@3,0 {
                            device_type = "pci"; reg = <0x1800 0 0 0 0>; #address-cells = <3>; #size-cells = <2>; ranges;
                            iommu@0,0 { compatible = "pci1af4,1057"; reg = <0 0 0 0 0>; status = "disabled"; };
                        };
                    };
                };
                """);
        Tool.named("dtc").succeed(folder, "-q", "-I", "dts", "-O", "dtb", "-o", "x.dtb", "base.dts");
        Topology topology = TopologyBuilder.named("deep").hostBridge("rc", bus -> bus.hardware(Platforms.hardware(0x40000000L))
                .bridge("rp", BridgeKind.ROOT_PORT, port -> port.at(3).iommu("viommu", PciIommuKind.VIRTIO))).map("rc", "viommu").build();
        DeviceTreeMerge merge = merge(Files.readAllBytes(folder.resolve("x.dtb")), topology, true);
        String iommu = "/pcie@40000000/pci@3,0/iommu@0,0: ";
        assertEquals(List.of(iommu + "status set to okay: viommu is in use", iommu + "reg set to that of viommu at 01:00.0",
                "/pcie@40000000: iommu-map added with 2 entries", iommu + "#iommu-cells set to 1"), merge.changes());
    }

    @Test
    void addsAnMsiControllerWhereItsBindingWantsIt() throws Exception {
        for (String its : List.of("on", "off")) {
            DeviceTreeMerge merge = merge(qemu(",its=" + its), Platforms.virt(1), true);
            boolean added = merge.changes().contains("/intc@8000000/msi-controller@8080000: added: MSI controller its");
            assertEquals(its.equals("off"), added, merge.changes().toString());
        }
    }

    @Test
    void refusesToChangeTheCellsOfOthers() {
        DeviceTree base = DeviceTreeEmitter.emit(Translation.of(TopologyBuilder.named("base")
                .hostBridge("rc", bus -> bus.hardware(Platforms.hardware(0x40000000L)))
                .mmioIommu(new MmioIommu(TopologyBuilder.idOf("smmu"), "smmu", MmioIommuKind.SMMU_V2, List.of(),
                List.of(new RegisterWindow(0x5000000L, 0x1000)),
                        List.of(), 16, 2, OptionalInt.empty(), true, false, ""))
                .device("dma", "vendor,dma", 0x6000000L).map("dma", "smmu", mapping -> mapping.output(1, 2)).build()));
        Topology topology = TopologyBuilder.named("changed")
                .hostBridge("rc", bus -> bus.hardware(Platforms.hardware(0x40000000L)).endpoint("nic"))
                .mmioIommu("smmu", MmioIommuKind.SMMU_V2, 0x5000000L).map("rc", "smmu").build();
        BaseTreeException refused = assertThrows(BaseTreeException.class, () -> DeviceTreeMerge.of(reread(base), Translation.of(topology)));
        assertEquals("/iommu@5000000: has 2 #iommu-cells where smmu needs 1, and /dma@6000000 uses it so", refused.getMessage());
    }

    @Test
    void refusesAPlaceThatAnotherDeviceHas() {
        DeviceTree base = reread(DeviceTreeEmitter.emit(Translation.of(Platforms.virt(1))));
        NodeBuilder root = base.root().toBuilder();
        root.child("pcie@4010000000").child("iommu@1,0").strings("compatible", "pci8086,1533");
        assertTrue(assertThrows(BaseTreeException.class,
                () -> DeviceTreeMerge.of(base.withRoot(root.build()), Translation.of(Platforms.virt(1))))
                .getMessage().contains("is where viommu should be"));
    }
}
