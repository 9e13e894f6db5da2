/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;

/** Masks: what a requester ID meets is what its masked self meets in the map without the mask. */
class MaskTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 0xff00, 0x31f, 0xfff8, 0xffff, 0x8000, 1, 0x5555})
    void aMaskedRequesterIdMeetsWhatItsMaskedSelfMeets(int mask) {
        TopologyBuilder plain = platform(0xffff);
        TopologyBuilder masked = platform(mask);
        SegmentTranslation without = Translation.of(plain.build()).segments().get(0);
        SegmentTranslation with = Translation.of(masked.build()).segments().get(0);
        for (int rid = 0; rid < 0x10000; rid++) {
            Rid own = new Rid(rid);
            Rid lookedUp = new Rid(rid & mask);
            assertEquals(without.stream(lookedUp).map(range -> range.iommu().id() + " " + range.streamOf(lookedUp)),
                    with.stream(own).map(range -> range.iommu().id() + " " + range.streamOf(own)), "DMA of " + own);
            assertEquals(without.deviceId(lookedUp).map(range -> range.deviceOf(lookedUp)),
                    with.deviceId(own).map(range -> range.deviceOf(own)), "MSI of " + own);
        }
    }

    private static TopologyBuilder platform(int mask) {
        return TopologyBuilder.named("masked").mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x1000000)
                .mmioIommu("other", MmioIommuKind.SMMU_V2, 0x2000000)
                .its("its", 0, 0x3000000).hostBridge("pcie.0", bus -> bus.iommuMapMask(mask).msiMapMask(mask))
                .map("pcie.0", "smmu", mapping -> mapping.input(0, 0x123))
                .map("pcie.0", "other", mapping -> mapping.input(0x200, 0x6fff).output(7))
                .map("pcie.0", "smmu", mapping -> mapping.input(0xff08, 0xf8))
                .msi("pcie.0", "its", mapping -> mapping.input(3, 0xf000).output(0x100000));
    }

    @Test
    void aMaskOfZeroMakesTheWholeBridgeOneStream() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0))
                .map("pcie.0", "smmu", mapping -> mapping.output(0x40)));
        assertEquals("smmu 40", translated.dma(0, 0));
        assertEquals("smmu 40", translated.dma(0, 0x1234));
        assertEquals("smmu 40", translated.dma(0, 0xffff));
        assertEquals(0x10000, translated.translation().segments().get(0).dma().effective().ranges().size());
    }

    @Test
    void marvellsMaskFoldsDevicesOfTheSameLowBits() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0x31f))
                .map("pcie.0", "smmu", mapping -> mapping.input(0, 0x20).output(0x480))
                .map("pcie.0", "smmu", mapping -> mapping.input(0x100, 0x20).output(0x4a0)));
        assertEquals(List.of("smmu 488", "smmu 488", "smmu 4a8", "bypass"),
                List.of(translated.dma(0, 0x08), translated.dma(0, 0x28), translated.dma(0, 0x108), translated.dma(0, 0x208)));
    }

    @Test
    void masksOfTheTwoSidesAreApart() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0xff00).msiMapMask(0xfff8))
                .map("pcie.0", "smmu").msi("pcie.0", "its"));
        assertEquals("smmu 100", translated.dma(0, 0x10b));
        assertEquals("its 108", translated.msi(0, 0x10b));
    }

    @Test
    void aMaskOfZeroWithAnIommuOnTheBusLeavesNobodyTranslated() {
        Translated translated = Translated.of(platform ->
                platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0).iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)))
                .map("pcie.0", "viommu"));
        assertEquals(List.of(), translated.dma(0));
    }

    @Test
    void aRangeIsFoundWithinAWindow() {
        RangeTable<StreamRange> table = Translation.of(platform(0xffff).build()).segments().get(0).dma().effective();
        assertEquals(Optional.empty(), table.find(new Rid(0x123)));
        assertEquals(List.of("00:02.0-01:04.2", "02:00.0-02:00.0"), table.within(RidRange.of(0x10, 0x200)).stream()
                .map(range -> range.input().first() + "-" + range.input().last()).toList());
    }
}
