/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopologyBuilderTest {

    @ParameterizedTest
    @CsvSource({"nic, nic", "pcie.0, pcie.0", "Ärger am Bus, Arger-am-Bus", "0.bus, _0.bus", "smmu@9050000, smmu-9050000", "???, _"})
    void identityComesFromTheName(String name, String id) {
        assertEquals(id, TopologyBuilder.idOf(name).value());
    }

    @Test
    void describesBusesAndMappings() {
        Topology topology = TopologyBuilder.named("virt")
                .numbering(NumberingPolicy.QEMU)
                .map("pcie.0", "viommu")
                .map("nic", "smmu", mapping -> mapping.input(0x100, 2).output(7, 9))
                .msi("pcie.0", "its", mapping -> mapping.output(0x10))
                .bypass("disk")
                .hostBridge("pcie.0", bus -> bus.segment(3).buses(1, 9).iommuMapMask(0xfff8).msiMapMask(0xff00)
                        .iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1, 2).idBits(20))
                        .bridge("rp1", BridgeKind.ROOT_PORT, port -> port.at(2).buses(4, 6).hotPlug().reservedBuses(2).acs()
                        .endpoint("nic"))
                        .endpoint("disk", disk -> disk.virtio(VirtioTransport.MODERN).accessPlatform().sriov(4, 8, 1).alias(3)))
                .mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x09050000)
                .its("its", 5, 0x08080000)
                .build();
        PciHostBridge bridge = topology.hostBridges().getFirst();
        assertEquals(List.of(3, new BusRange(1, 9), 0xfff8, 0xff00),
                List.of(bridge.segment(), bridge.buses(), bridge.iommuMapMask(), bridge.msiMapMask()));
        assertEquals(List.of("viommu", "rp1", "disk"), bridge.functions().stream().map(Element::name).toList());
        assertEquals(Placement.at(1, 2), bridge.functions().getFirst().placement());
        PciBridge port = (PciBridge) bridge.functions().get(1);
        assertEquals(List.of(OptionalInt.of(4), OptionalInt.of(6), true, 2, true),
                List.of(port.secondaryBus(), port.subordinateBus(), port.hotPlug(), port.reservedBuses(), port.acs()));
        assertEquals("nic", port.functions().getFirst().name());
        PciEndpoint disk = (PciEndpoint) bridge.functions().get(2);
        assertEquals(new SriovCapability(4, 4, 8, 1, false), disk.sriov().orElseThrow());
        assertEquals(List.of(3), disk.aliasDevfns());
        DmaMapping nic = topology.dmaMappings().get(1);
        assertEquals(List.of(OptionalLong.of(0x100), OptionalLong.of(2), List.of(7L, 9L)),
                List.of(nic.inputBase(), nic.count(), nic.outputCells()));
        assertTrue(topology.dmaMappings().get(2).isBypass());
        assertEquals(OptionalLong.of(0x10), topology.msiMappings().getFirst().outputBase());
        assertEquals(5, topology.msiControllers().getFirst().itsId());
    }

    @Test
    void mappingsOfOnePairAreToldApart() {
        Topology topology = TopologyBuilder.named("twice").hostBridge("pcie.0", bus -> { }).mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0)
                .map("pcie.0", "smmu").map("pcie.0", "smmu").map("pcie.0", "smmu").build();
        assertEquals(3, topology.dmaMappings().stream().map(DmaMapping::id).distinct().count());
    }

    @Test
    void refusesOneNameTwice() {
        TopologyBuilder builder = TopologyBuilder.named("clash").its("its", 0, 0x1000);
        assertThrows(IllegalArgumentException.class, () -> builder.hostBridge("its", bus -> { }));
        TopologyBuilder again = TopologyBuilder.named("clash").hostBridge("pcie.0", bus -> { });
        assertThrows(IllegalArgumentException.class, () -> again.its("pcie.0", 0, 0x1000));
    }

    @Test
    void refusesAMappingToNowhere() {
        TopologyBuilder builder = TopologyBuilder.named("nowhere").hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu");
        assertTrue(assertThrows(IllegalArgumentException.class, builder::build).getMessage().contains("smmu"));
    }
}
