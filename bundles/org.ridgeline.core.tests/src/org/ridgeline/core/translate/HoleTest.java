/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.PciIommuKind;

/** The automatic hole for an IOMMU that is a PCI function: the edge vectors. */
class HoleTest {

    @ParameterizedTest
    @CsvSource({"1, 0, '0-7 viommu 0;9-ffff viommu 9'", "0, 0, '1-ffff viommu 1'", "31, 7, '0-fe viommu 0;100-ffff viommu 100'",
            "0, 1, '0-0 viommu 0;2-ffff viommu 2'"})
    void aHoleOnTheRootBus(int slot, int function, String ranges) {
        Translated translated = Translated.of(platform ->
                platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(slot, function)))
                .map("pcie.0", "viommu").msi("pcie.0", "its"));
        assertEquals(List.of(ranges.split(";")), translated.dma(0));
        assertEquals(List.of("0-ffff its 0"), translated.msi(0), "a gap in an msi-map is never right");
    }

    @Test
    void theLastRequesterIdOfAll() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus.buses(255, 255)
                .iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(31, 7))).map("pcie.0", "viommu").msi("pcie.0", "its"));
        assertEquals(List.of("0-fffe viommu 0"), translated.dma(0));
        assertEquals(List.of("0-ffff its 0"), translated.msi(0));
    }

    @Test
    void firstOfASecondBus() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus
                .bridge("rp", BridgeKind.ROOT_PORT, port -> port.iommu("viommu", PciIommuKind.VIRTIO))).map("pcie.0", "viommu"));
        assertEquals(List.of("0-ff viommu 0", "101-ffff viommu 101"), translated.dma(0));
    }

    @Test
    void twoIommusOfOneHostBridgeEachWithItsHalf() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus
                .iommu("low", PciIommuKind.VIRTIO, iommu -> iommu.at(1)).iommu("high", PciIommuKind.VIRTIO, iommu -> iommu.at(2))
                .bridge("rp", BridgeKind.ROOT_PORT, port -> port.at(3).buses(0x80, 0xff)))
                .map("pcie.0", "low").map("rp", "high"));
        assertEquals(List.of("0-7 low 0", "9-f low 9", "11-7fff low 11", "8000-ffff high 8000"), translated.dma(0));
    }

    @Test
    void eachIommuIsLeftOutWhicheverIommuTheMappingTargets() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus
                .iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)).iommu("amd", PciIommuKind.AMD, iommu -> iommu.at(0, 2)))
                .map("pcie.0", "smmu"));
        assertEquals(List.of("0-1 smmu 0", "3-7 smmu 3", "9-ffff smmu 9"), translated.dma(0));
        assertEquals(List.of(RidRange.of(2, 2), RidRange.of(8, 8)), translated.translation().segments().get(0).holes().ranges());
    }

    @Test
    void aliasesAreLeftOutToo() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus
                .bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(3))))
                .map("pcie.0", "viommu"));
        assertEquals(List.of("0-ff viommu 0", "101-117 viommu 101", "119-ffff viommu 119"), translated.dma(0));
    }

    @Test
    void anIommuBehindABridgeWithAMappingOfTheBridge() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus
                .bridge("rp", BridgeKind.ROOT_PORT, port -> port.at(1).iommu("viommu", PciIommuKind.VIRTIO))).map("rp", "viommu"));
        assertEquals(List.of("101-1ff viommu 101"), translated.dma(0));
    }

    @Test
    void anIommuOfAnotherSegmentNeedsNoHole() {
        Translated translated = Translated.of(platform -> platform
                .hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)))
                .hostBridge("pcie.1", bus -> bus.segment(1)).map("pcie.0", "viommu").map("pcie.1", "viommu"));
        assertEquals(List.of("0-7 viommu 0", "9-ffff viommu 9"), translated.dma(0));
        assertEquals(List.of("0-ffff viommu 10000"), translated.dma(1));
    }

    @Test
    void anIommuInTheAddressMapNeedsNoHole() {
        assertEquals(List.of("0-ffff smmu 0"),
                Translated.of(platform -> platform.hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu")).dma(0));
    }

    @Test
    void whatIsExplicitIsTakenAtItsWord() {
        Translated range = Translated.of(platform ->
                platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)))
                .map("pcie.0", "viommu", mapping -> mapping.input(0, 0x10000)));
        assertEquals(List.of("0-ffff viommu 0"), range.dma(0));
        Translated function = Translated.of(platform ->
                platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)))
                .map("pcie.0", "viommu").map("viommu", "smmu"));
        assertEquals("smmu 8", function.dma(0, 8));
    }

    @Test
    void anExplicitOutputAloneKeepsTheHole() {
        Translated translated = Translated.of(platform ->
                platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(0)))
                .map("pcie.0", "viommu", mapping -> mapping.output(0x100)));
        assertEquals(List.of("1-ffff viommu 101"), translated.dma(0));
    }

    @Test
    void aHoleInAMaskedMapIsWhereTheMaskPutsIt() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0xfff8)
                .iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1, 2))).map("pcie.0", "viommu"));
        assertEquals(List.of("0-7 viommu 0", "9-ffff viommu 9"), translated.drawn(0));
        for (int rid = 8; rid < 16; rid++) {
            assertEquals("bypass", translated.dma(0, rid));
        }
        assertEquals("viommu 0", translated.dma(0, 7));
        assertEquals("viommu 10", translated.dma(0, 0x10));
        assertEquals("viommu 10", translated.dma(0, 0x17));
    }
}
