/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.PciIommuKind;

/** DMA aliases as pci_for_each_dma_alias of Linux walks them, and the requester ID of messages as get_msi_id_cb picks it. */
class AliasTest {

    @ParameterizedTest
    @EnumSource(value = BridgeKind.class, names = {"ROOT_PORT", "UPSTREAM_PORT", "DOWNSTREAM_PORT"})
    void portsAddNothing(BridgeKind kind) {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("port", kind, port -> port.endpoint("nic")));
        assertEquals(List.of("OWN 01:00.0"), numbered.aliases("nic"));
        assertEquals("01:00.0", numbered.function("nic").msiRid().toString());
    }

    @Test
    void aPcieToPciBridgeAddsItsSecondaryBus() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX,
                bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge.at(2).secondaryBus(5)
                .endpoint("a", nic -> nic.at(4)).endpoint("b", nic -> nic.at(5))));
        assertEquals(List.of("OWN 05:04.0", "BRIDGE_SECONDARY 05:00.0"), numbered.aliases("a"));
        assertEquals(List.of("OWN 00:02.0"), numbered.aliases("bridge"));
        assertEquals("05:00.0", numbered.function("a").msiRid().toString(), "all messages from behind it carry one requester ID");
        assertEquals("05:00.0", numbered.function("b").msiRid().toString());
    }

    @Test
    void aDeviceAtSlotZeroAliasesItself() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX,
                bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge.endpoint("a")));
        assertEquals(List.of("OWN 01:00.0"), numbered.aliases("a"));
        assertEquals("01:00.0", numbered.function("a").msiRid().toString());
    }

    @Test
    void aConventionalBridgeAddsItself() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("bridge", BridgeKind.PCI_TO_PCI, bridge -> bridge.at(3)
                .endpoint("a", nic -> nic.at(7))));
        assertEquals(List.of("OWN 01:07.0", "BRIDGE_OWN 00:03.0"), numbered.aliases("a"));
        assertEquals("00:03.0", numbered.function("a").msiRid().toString());
    }

    @Test
    void bridgesAddTheirAliasesOnTheWayUp() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("port", BridgeKind.ROOT_PORT, port -> port
                .bridge("pcie2pci", BridgeKind.PCIE_TO_PCI, outer -> outer
                        .bridge("pci2pci", BridgeKind.PCI_TO_PCI, inner -> inner.at(1)
                                .endpoint("a", nic -> nic.at(7))))));
        assertEquals(List.of("OWN 03:07.0", "BRIDGE_OWN 02:01.0", "BRIDGE_SECONDARY 02:00.0"), numbered.aliases("a"));
        assertEquals("02:00.0", numbered.function("a").msiRid().toString(), "the last one seen wins");
        assertEquals(List.of("OWN 02:01.0", "BRIDGE_SECONDARY 02:00.0"), numbered.aliases("pci2pci"));
    }

    @Test
    void quirksComeBeforeBridgesAndDoNotTouchMessages() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus
                .endpoint("phantom", nic -> nic.at(1).alias(0x09).alias(0x08).alias(0x0a))
                .bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge.at(2).endpoint("a", nic -> nic.at(4).alias(0x21))));
        assertEquals(List.of("OWN 00:01.0", "QUIRK 00:01.1", "QUIRK 00:01.2"), numbered.aliases("phantom"));
        assertEquals("00:01.0", numbered.function("phantom").msiRid().toString());
        assertEquals(List.of("OWN 01:04.0", "QUIRK 01:04.1", "BRIDGE_SECONDARY 01:00.0"), numbered.aliases("a"));
        assertEquals("01:00.0", numbered.function("a").msiRid().toString());
    }

    @Test
    void aBridgesWordWeighsMoreThanAQuirk() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge
                .endpoint("a", nic -> nic.at(4).alias(0))));
        assertEquals(List.of("OWN 01:04.0", "BRIDGE_SECONDARY 01:00.0"), numbered.aliases("a"));
        assertEquals("01:00.0", numbered.function("a").msiRid().toString());
    }

    @Test
    void anIommuHasAliasesLikeAnyFunction() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge
                .iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(3))));
        assertEquals(List.of("OWN 01:03.0", "BRIDGE_SECONDARY 01:00.0"), numbered.aliases("viommu"));
    }

    @Test
    void virtualFunctionsHaveTheAliasesOfTheirBridgesButNoQuirks() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("bridge", BridgeKind.PCI_TO_PCI, bridge -> bridge.at(3)
                .endpoint("nic", nic -> nic.at(1).alias(0x55).sriov(2, 0xf8, 8))));
        List<VirtualFunction> virtual = numbered.function("nic").virtualFunctions();
        assertEquals(List.of("OWN 02:00.0", "BRIDGE_OWN 00:03.0"), Numbered.aliases(virtual.getFirst()));
        assertEquals(List.of("OWN 02:01.0", "BRIDGE_OWN 00:03.0"), Numbered.aliases(virtual.getLast()));
    }
}
