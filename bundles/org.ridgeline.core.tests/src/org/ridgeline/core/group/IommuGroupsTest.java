/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.HostBridgeBuilder;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;

/** Samples of drivers/iommu/iommu.c, and what Linux 6.12 was seen to do. */
class IommuGroupsTest {

    /** The groups as names, members by blanks. */
    private static List<String> groups(Translation translation, Boot boot) {
        return IommuGroups.of(translation, boot).all().stream().map(group -> Stream.concat(group.requesters().stream().map(Requester::name),
                group.devices().stream().map(PlatformDevice::name)).collect(Collectors.joining(" "))).toList();
    }

    private static Translation behindSmmu(Consumer<HostBridgeBuilder> bus) {
        return Translation.of(TopologyBuilder.named("test").mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x1000).hostBridge("pcie", bus)
                .map("pcie", "smmu").build());
    }

    @Test
    void functionsOfARootBusAreByThemselves() {
        Translation translation = behindSmmu(bus -> bus.endpoint("a").endpoint("b"));
        assertEquals(List.of("a", "b"), groups(translation, Boot.ACPI));
        assertEquals(List.of("a", "b"), groups(translation, Boot.DEVICE_TREE));
    }

    /** Measured: the same machine has root port and endpoint apart after a boot by ACPI, together after one by device tree. */
    @Test
    void aRootPortWithAcsSeparatesOnlyWhereAcsIsAskedForInTime() {
        Translation translation = behindSmmu(bus -> bus.bridge("port", BridgeKind.ROOT_PORT, port -> port.acs().endpoint("nic")));
        assertEquals(List.of("port", "nic"), groups(translation, Boot.ACPI));
        assertEquals(List.of("port nic"), groups(translation, Boot.DEVICE_TREE));
    }

    @Test
    void aRootPortWithoutAcsHasEverythingBehindItInItsGroup() {
        assertEquals(List.of("port nic"), groups(behindSmmu(bus -> bus.bridge("port", BridgeKind.ROOT_PORT, port -> port.endpoint("nic"))),
                Boot.ACPI));
    }

    @Test
    void everyPortOfASwitchCounts() {
        Translation translation = behindSmmu(bus -> bus.bridge("port", BridgeKind.ROOT_PORT, port -> port.acs()
                .bridge("up", BridgeKind.UPSTREAM_PORT,
                up -> up.bridge("down0", BridgeKind.DOWNSTREAM_PORT, down -> down.acs().at(0).endpoint("a"))
                        .bridge("down1", BridgeKind.DOWNSTREAM_PORT, down -> down.at(1).endpoint("b")))));
        assertEquals(List.of("port", "up", "down0", "a", "down1 b"), groups(translation, Boot.ACPI));
        assertEquals(List.of("port up down0 down1 a b"),
                groups(translation, Boot.DEVICE_TREE).stream().map(IommuGroupsTest::sorted).toList());
    }

    private static String sorted(String members) {
        List<String> order = List.of("port", "up", "down0", "down1", "a", "b");
        return Stream.of(members.split(" ")).sorted((one, other) -> order.indexOf(one) - order.indexOf(other))
                .collect(Collectors.joining(" "));
    }

    @Test
    void functionsOfOneSlotAreTogetherUnlessTheyHaveAcs() {
        assertEquals(List.of("f0 f1"),
                groups(behindSmmu(bus -> bus.endpoint("f0", f -> f.at(1, 0)).endpoint("f1", f -> f.at(1, 1))), Boot.ACPI));
        Translation apart = behindSmmu(bus -> bus.endpoint("f0", f -> f.at(1, 0).acs()).endpoint("f1", f -> f.at(1, 1).acs()));
        assertEquals(List.of("f0", "f1"), groups(apart, Boot.ACPI));
        assertEquals(List.of("f0 f1"), groups(apart, Boot.DEVICE_TREE));
    }

    @Test
    void everythingBehindABridgeToConventionalPciIsInItsGroup() {
        Translation translation =
                behindSmmu(bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge.endpoint("a", f -> f.at(1))
                .endpoint("b", f -> f.at(2))));
        assertEquals(List.of("bridge a b"), groups(translation, Boot.ACPI));
    }

    @Test
    void virtualFunctionsAreByThemselves() {
        Translation translation = behindSmmu(bus -> bus.endpoint("nic", nic -> nic.at(1).sriov(2, 0x80, 1)));
        assertEquals(List.of("nic", "nic.vf0", "nic.vf1"), groups(translation, Boot.ACPI));
    }

    @Test
    void whoIsNotTranslatedIsInNone() {
        Translation translation = Translation.of(TopologyBuilder.named("test")
                .hostBridge("pcie", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO).endpoint("a"))
                .map("pcie", "viommu").build());
        assertEquals(List.of("a"), groups(translation, Boot.ACPI));
    }

    @Test
    void anSmmuV2HasOneGroupForAStreamId() {
        TopologyBuilder platform = TopologyBuilder.named("test").mmioIommu("smmu", MmioIommuKind.SMMU_V2, 0x1000)
                .mmioIommu("v3", MmioIommuKind.SMMU_V3, 0x2000)
                .device("a", "vendor,a", 0x3000).device("b", "vendor,b", 0x4000).device("c", "vendor,c", 0x5000)
                .device("d", "vendor,d", 0x6000)
                .map("a", "smmu", mapping -> mapping.output(7)).map("b", "smmu", mapping -> mapping.output(7))
                .map("c", "v3", mapping -> mapping.output(7)).map("d", "v3", mapping -> mapping.output(7));
        assertEquals(List.of("a b", "c", "d"), groups(Translation.of(platform.build()), Boot.ACPI));
    }
}
