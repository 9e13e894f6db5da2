/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.enumerate.Enumeration;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.Placement;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.PlatformBuilder;
import org.ridgeline.model.snapshot.Snapshot;

/** The cases of each rule that the broken examples do not show, with the fixes that people expect. */
class QuickFixesTest {

    private static Platform platform(Consumer<TopologyBuilder> described) {
        TopologyBuilder builder = TopologyBuilder.named("test").its("its", 0, 0x08080000)
                .mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x09050000);
        described.accept(builder);
        return PlatformBuilder.build(builder.build());
    }

    private static List<Finding> findings(Platform platform) throws Exception {
        return Checker.check(Translation.of(Snapshot.of(platform)));
    }

    private static Arguments fixed(String what, RuleId rule, String fixes, Consumer<TopologyBuilder> described) {
        return arguments(what, rule, fixes, described);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                fixed("an explicit range of all requester IDs", RuleId.SELF_TRANSLATION, "Split dma-pcie-v0 around v0 at 0000:00:01.0; "
                        + "Let dma-pcie-v0 take all of pcie, which leaves out IOMMUs by itself", topology -> topology
                        .hostBridge("pcie", bus -> bus.iommu("v0", PciIommuKind.VIRTIO, it -> it.at(1)).endpoint("net0", it -> it.at(3)))
                        .map("pcie", "v0", it -> it.input(0, 0x10000)).msi("pcie", "its")),
                fixed("a mapping at the IOMMU itself", RuleId.SELF_TRANSLATION, "Remove dma-v0-v0: an IOMMU is not translated itself",
                        topology -> topology
                        .hostBridge("pcie", bus -> bus.iommu("v0", PciIommuKind.VIRTIO, it -> it.at(1)))
                        .map("pcie", "v0").map("v0", "v0").msi("pcie", "its")),
                fixed("an IOMMU in the range of another one", RuleId.IOMMU_CYCLE, "Split dma-pcie-smmu around v0 at 0000:00:01.0; "
                        + "Let dma-pcie-smmu take all of pcie, which leaves out IOMMUs by itself", topology -> topology
                        .hostBridge("pcie", bus -> bus.iommu("v0", PciIommuKind.VIRTIO, it -> it.at(1)).endpoint("net0", it -> it.at(3)))
                        .map("pcie", "smmu", it -> it.input(0, 0x10000)).msi("pcie", "its")),
                fixed("outputs of an explicit range stay", RuleId.SELF_TRANSLATION, "Split dma-pcie-v0 around v0 at 0000:00:01.0",
                        topology -> topology
                        .hostBridge("pcie", bus -> bus.iommu("v0", PciIommuKind.VIRTIO, it -> it.at(1)).endpoint("net0", it -> it.at(3)))
                        .map("pcie", "v0", it -> it.input(0, 0x100).output(0x400)).msi("pcie", "its")),
                fixed("a platform device on the stream of a function", RuleId.STREAM_ID_COLLISION,
                        "Let dma-eth0-smmu use the stream IDs that are usual; Renumber the stream IDs of dma-eth0-smmu from 0x10000 on; "
                                + "Renumber the stream IDs of dma-pcie-smmu from 0x10000 on", topology -> topology
                        .hostBridge("pcie", bus -> bus.endpoint("net0", it -> it.at(1))).device("eth0", "acme,eth", 0x0a000000)
                        .map("pcie", "smmu").map("eth0", "smmu", it -> it.output(8)).msi("pcie", "its")),
                fixed("two functions that a bridge gives one alias", RuleId.STREAM_ID_COLLISION, "", topology -> topology
                        .hostBridge("pcie", bus -> bus.bridge("pb", BridgeKind.PCIE_TO_PCI, it -> it.at(1).buses(1, 1)
                                .endpoint("a", at -> at.at(1)).endpoint("b", at -> at.at(2)))).map("pcie", "smmu").msi("pcie", "its")),
                fixed("functions below a port", RuleId.RID_COLLISION, "Make b function 1 of slot 01:00; Make a function 1 of slot 01:00",
                        topology -> topology
                        .hostBridge("pcie", bus -> bus.bridge("rp0", BridgeKind.ROOT_PORT, it -> it.at(1).endpoint("a", at -> at.at(0))
                                .endpoint("b", at -> at.at(0)))).msi("pcie", "its")),
                fixed("the IOMMU stays where it is", RuleId.RID_COLLISION,
                        "Move net0 to free slot 00:02.0; Make net0 function 1 of slot 00:01; "
                        + "Move v0 to free slot 00:02.0; Make v0 function 1 of slot 00:01", topology -> topology
                        .hostBridge("pcie", bus -> bus.endpoint("net0", it -> it.at(1)).iommu("v0", PciIommuKind.VIRTIO, it -> it.at(1)))
                        .map("pcie", "v0").msi("pcie", "its")),
                fixed("a quirk of the device", RuleId.PARTIAL_ALIAS_COVERAGE,
                        "Have smmu translate alias 00:01.1 of sata; Have smmu translate sata",
                        topology -> topology.hostBridge("pcie", bus -> bus.endpoint("sata", it -> it.at(1).alias(9)))
                        .map("pcie", "smmu", it -> it.input(8, 1)).msi("pcie", "its")),
                fixed("two mappings of one function", RuleId.SEVERAL_IOMMUS, "Remove dma-net0-other; Remove dma-net0-smmu",
                        topology -> topology
                        .mmioIommu("other", MmioIommuKind.SMMU_V3, 0x09070000)
                        .hostBridge("pcie", bus -> bus.endpoint("net0", it -> it.at(1)))
                        .map("net0", "smmu").map("net0", "other").msi("pcie", "its")),
                fixed("two explicit ranges that overlap", RuleId.OVERLAPPING_RANGES,
                        "Leave out of dma-pcie-smmu-1 what dma-pcie-smmu maps; "
                        + "Remove dma-pcie-smmu-1; Remove dma-pcie-smmu", topology -> topology
                        .hostBridge("pcie", bus -> bus.endpoint("net0", it -> it.at(1)))
                        .map("pcie", "smmu", it -> it.input(0, 0x100)).map("pcie", "smmu", it -> it.input(0x80, 0x100).output(0x1000))
                                .msi("pcie", "its")),
                fixed("behind a legacy bridge", RuleId.NO_MSI_ROUTE, "Route the messages of all functions behind pb to its; "
                        + "Route the messages of all functions below pcie to its", topology -> topology
                        .hostBridge("pcie", bus -> bus.endpoint("net0", it -> it.at(2))
                                .bridge("pb", BridgeKind.PCIE_TO_PCI, it -> it.at(1).buses(1, 1)
                                .endpoint("a", at -> at.at(1)))).map("a", "smmu").map("pcie", "smmu", it -> it.input(0x100, 1))
                        .msi("pcie", "its", it -> it.input(0, 0x20))),
                fixed("device IDs beyond the width", RuleId.DEVICE_ID_COLLISION, "Let msi-pcie-small use the device IDs that are usual; "
                        + "Renumber the device IDs of msi-pcie-small from 0x0 on", topology -> topology
                        .msiController(new MsiController(TopologyBuilder.idOf("small"), "small",
                                MsiControllerKind.ITS, List.of(),
                                List.of(new RegisterWindow(0x08100000, 0x20000)), 1, 16, 1))
                        .hostBridge("pcie", bus -> bus.endpoint("net0", it -> it.at(1))).msi("pcie", "small", it -> it.output(0x20000))),
                fixed("the bus of the IOMMU is open", RuleId.UNPINNED_RID, "Pin v0 at 0000:02:00.0", topology -> topology
                        .hostBridge("pcie", bus -> bus.bridge("rp0", BridgeKind.ROOT_PORT, it -> it.at(1).endpoint("net0"))
                                .bridge("rp1", BridgeKind.ROOT_PORT, it -> it.at(2).iommu("v0", PciIommuKind.VIRTIO)))
                        .map("pcie", "v0").msi("pcie", "its")),
                fixed("an explicit range with several open slots", RuleId.UNPINNED_RID,
                        "Pin the 2 functions in the range of dma-pcie-smmu where they are",
                        topology -> topology.hostBridge("pcie",
                        bus -> bus.endpoint("net0").endpoint("net1").endpoint("net2", it -> it.at(9)))
                        .map("pcie", "smmu", it -> it.input(0, 0x80)).msi("pcie", "its")),
                fixed("host bridges with all buses", RuleId.BUS_OUT_OF_RANGE, "Divide the buses: 00-7f for pcie, 80-ff for pxb; "
                        + "Put pxb into segment 1 of its own; Merge pxb into pcie", topology -> topology
                        .hostBridge("pcie", bus -> bus.endpoint("net0", it -> it.at(1)))
                                .hostBridge("pxb", bus -> bus.endpoint("net1", it -> it.at(2)))
                        .map("pcie", "smmu").map("pxb", "smmu").msi("pcie", "its").msi("pxb", "its")),
                fixed("a host bridge that begins within another", RuleId.BUS_OUT_OF_RANGE,
                        "Divide the buses: 00-3f for pcie, 40-7f for pxb; "
                        + "Put pxb into segment 1 of its own; Merge pxb into pcie", topology -> topology
                        .hostBridge("pcie", bus -> bus.endpoint("net0", it -> it.at(1)))
                        .hostBridge("pxb", bus -> bus.buses(0x40, 0x7f).endpoint("net1", it -> it.at(2)))
                        .map("pcie", "smmu").map("pxb", "smmu").msi("pcie", "its").msi("pxb", "its")),
                fixed("bridges with the same buses", RuleId.BUS_OUT_OF_RANGE,
                        "Leave the bus numbers behind rp1 open; Leave the bus numbers behind rp0 open", topology -> topology
                        .hostBridge("pcie", bus -> bus.bridge("rp0", BridgeKind.ROOT_PORT, it -> it.at(1).buses(1, 2).endpoint("net0"))
                                .bridge("rp1", BridgeKind.ROOT_PORT, it -> it.at(2).buses(2, 3).endpoint("net1")))
                                .map("pcie", "smmu").msi("pcie", "its")),
                fixed("a bridge beyond its host bridge", RuleId.BUS_OUT_OF_RANGE, "Widen the bus range of pcie up to bus 05; "
                        + "Leave the bus numbers behind rp0 open", topology -> topology
                        .hostBridge("pcie", bus -> bus.buses(0, 3)
                        .bridge("rp0", BridgeKind.ROOT_PORT, it -> it.at(1).buses(4, 5).endpoint("net0")))
                        .map("pcie", "smmu").msi("pcie", "its")),
                fixed("a bridge beyond the one above", RuleId.BUS_OUT_OF_RANGE, "Widen the bus range of up up to bus 03; "
                        + "Leave the bus numbers behind down open", topology -> topology
                        .hostBridge("pcie", bus -> bus.bridge("up", BridgeKind.PCIE_TO_PCI, it -> it.at(1).buses(1, 2)
                                .bridge("down", BridgeKind.PCI_TO_PCI, below -> below.at(1).buses(2, 3)))).msi("pcie", "its")),
                fixed("the mapping ends before the virtual functions do", RuleId.VF_OUT_OF_RANGE,
                        "Extend dma-pcie-smmu to the last virtual function of nic0; Have smmu translate nic0 with its virtual functions",
                        topology -> topology
                        .hostBridge("pcie", bus -> bus.endpoint("nic0", it -> it.at(1).sriov(4, 8, 1)))
                        .map("pcie", "smmu", it -> it.input(0, 0x12)).msi("pcie", "its")),
                fixed("function 0 does not say that there are more", RuleId.IMPOSSIBLE_SLOT,
                        "Let a say that its slot has several functions; "
                        + "Move b to free slot 00:02.0", topology -> topology
                        .hostBridge("pcie", bus ->
                        bus.endpoint("a", it -> it.at(new Placement(OptionalInt.of(1), OptionalInt.empty(), false)))
                                .endpoint("b", it -> it.at(1, 1))).msi("pcie", "its")),
                fixed("there is no function 0", RuleId.IMPOSSIBLE_SLOT, "Make a function 0 of its slot; Move a to free slot 00:02.0",
                        topology -> topology
                        .hostBridge("pcie", bus -> bus.endpoint("a", it -> it.at(1, 3))).msi("pcie", "its")),
                fixed("the only slot is taken", RuleId.IMPOSSIBLE_SLOT, "Make b function 1 of slot 01:00", topology -> topology
                        .hostBridge("pcie", bus -> bus.bridge("rp0", BridgeKind.ROOT_PORT, it -> it.at(1).endpoint("a").endpoint("b")))
                                .msi("pcie", "its")),
                fixed("right on an expander bus", RuleId.IMPOSSIBLE_SLOT, "Put a root port between pxb and net1", topology -> topology
                        .target(new TargetProfile(TargetProfile.Kind.QEMU, "9.2")).numbering(NumberingPolicy.QEMU)
                        .hostBridge("pcie", bus -> bus.buses(0, 0x7f).endpoint("net0", it -> it.at(1)))
                        .hostBridge("pxb", bus -> bus.buses(0x80, 0xff).endpoint("net1", it -> it.at(2))).msi("pcie", "its")
                        .msi("pxb", "its")));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("cases")
    void theFixesAreTheExpectedOnesAndMend(String what, RuleId rule, String labels, Consumer<TopologyBuilder> described) throws Exception {
        Finding finding = findings(platform(described)).stream().filter(each -> each.rule() == rule).findFirst().orElseThrow();
        List<QuickFix> fixes = QuickFixes.of(platform(described), finding);
        assertEquals(labels, fixes.stream().map(QuickFix::label).collect(Collectors.joining("; ")), finding::toString);
        for (QuickFix fix : fixes) {
            Platform platform = platform(described);
            byte[] before = PlatformFile.toBytes(platform);
            Resource resource = new ResourceImpl();
            resource.getContents().add(platform);
            ChangeRecorder recorder = new ChangeRecorder(resource);
            fix.apply(platform);
            ChangeDescription change = recorder.endRecording();
            assertFalse(findings(platform).contains(finding), fix.label());
            byte[] after = PlatformFile.toBytes(platform);
            change.applyAndReverse();
            assertArrayEquals(before, PlatformFile.toBytes(platform), fix.label());
            change.applyAndReverse();
            assertArrayEquals(after, PlatformFile.toBytes(platform), fix.label());
        }
    }

    @Test
    void aSplitRangeKeepsTheOutputsOfTheRest() throws Exception {
        Platform platform = platform(topology -> topology
                .hostBridge("pcie", bus -> bus.iommu("v0", PciIommuKind.VIRTIO, it -> it.at(1)).endpoint("net0", it -> it.at(3)))
                .map("pcie", "v0", it -> it.input(0, 0x100).output(0x400)).msi("pcie", "its"));
        QuickFixes.of(platform, findings(platform).getFirst()).getFirst().apply(platform);
        assertEquals("0+8->400 9+247->409",
                platform.getDmaMappings().stream().map(mapping -> mapping.getInputBase() + "+" + mapping.getCount() + "->"
                + Long.toHexString(mapping.getOutput().getFirst())).collect(Collectors.joining(" ")));
        assertEquals(2, platform.getDmaMappings().stream().map(mapping -> mapping.getId()).distinct().count());
    }

    @Test
    void pinningChangesNoRequesterId() throws Exception {
        Platform platform = platform(topology -> topology.numbering(NumberingPolicy.LINUX)
                .hostBridge("pcie", bus -> bus.endpoint("first").bridge("rp0", BridgeKind.ROOT_PORT, it -> it.endpoint("net0"))
                        .bridge("rp1", BridgeKind.ROOT_PORT, it -> it.bridge("sw", BridgeKind.UPSTREAM_PORT, up -> up
                                .bridge("d0", BridgeKind.DOWNSTREAM_PORT, port -> port.endpoint("net1"))
                                .bridge("d1", BridgeKind.DOWNSTREAM_PORT, port -> port.iommu("v0", PciIommuKind.VIRTIO))))
                        .bridge("rp2", BridgeKind.ROOT_PORT, it -> it.endpoint("net2")).endpoint("last"))
                .map("pcie", "v0").msi("pcie", "its"));
        Map<String, String> before = addresses(platform);
        Finding finding = findings(platform).stream().filter(each -> each.rule() == RuleId.UNPINNED_RID).findFirst().orElseThrow();
        QuickFixes.of(platform, finding).getFirst().apply(platform);
        assertEquals(before, addresses(platform));
        assertTrue(Enumeration.of(Snapshot.of(platform)).find(TopologyBuilder.idOf("v0")).orElseThrow().origin().isPinned());
    }

    @Test
    void mergedHostBridgesKeepTheirDevicesAndMappings() throws Exception {
        Platform platform = platform(topology -> topology.hostBridge("pcie", bus -> bus.endpoint("net0", it -> it.at(1)))
                .hostBridge("pxb", bus -> bus.endpoint("net1", it -> it.at(2))).map("pcie", "smmu").map("pxb", "smmu").msi("pxb", "its"));
        new MergeFix("merge", TopologyBuilder.idOf("pxb"), TopologyBuilder.idOf("pcie")).apply(platform);
        assertEquals(Map.of("net0", "0000:00:01.0", "net1", "0000:00:02.0"), addresses(platform));
        assertEquals(List.of("pcie"), platform.getDmaMappings().stream().map(mapping -> mapping.getSource().getId()).toList());
        assertEquals(List.of("pcie"), platform.getMsiMappings().stream().map(mapping -> mapping.getSource().getId()).toList());
    }

    @Test
    void allCollisionsAreFixedAtOnceEvenWhereOneFixIsInTheWayOfAnother() throws Exception {
        Platform platform = platform(topology ->
                topology.hostBridge("pcie", bus -> bus.endpoint("a", it -> it.at(1)).endpoint("b", it -> it.at(1))
                .endpoint("c", it -> it.at(1)).endpoint("d", it -> it.at(2))).map("pcie", "smmu").msi("pcie", "its"));
        assertEquals(List.of("Move b to free slot 00:03.0", "Move c to free slot 00:04.0"), FixAll.apply(platform, RuleId.RID_COLLISION));
        assertEquals(List.of(), findings(platform));
        assertEquals(List.of(), FixAll.apply(platform, RuleId.RID_COLLISION));
    }

    @Test
    void nothingIsOfferedForWhatIsGoneOrCannotBeTranslated() throws Exception {
        Platform platform = platform(topology ->
                topology.hostBridge("pcie", bus -> bus.endpoint("a", it -> it.at(1)).endpoint("b", it -> it.at(1))));
        Finding finding = findings(platform).getFirst();
        assertFalse(QuickFixes.of(platform, finding).isEmpty());
        platform.getHostBridges().getFirst().getFunctions().get(0).setSlot(7);
        assertEquals(List.of(), QuickFixes.of(platform, finding));
        platform.getHostBridges().getFirst().getFunctions().get(0).setSlot(1);
        platform.getHostBridges().getFirst().getFunctions().get(1).setId(null);
        assertEquals(List.of(), QuickFixes.of(platform, finding));
        assertEquals(List.of(), QuickFixes.of(platform, finding.rule(), TopologyBuilder.idOf("a")));
        assertFalse(QuickFixes.mayFix(RuleId.TABLE_TOO_LARGE));
    }

    private static Map<String, String> addresses(Platform platform) throws Exception {
        return Enumeration.of(Snapshot.of(platform)).functions().stream()
                .collect(Collectors.toMap(function -> function.name(), function -> function.address().toString()));
    }
}
