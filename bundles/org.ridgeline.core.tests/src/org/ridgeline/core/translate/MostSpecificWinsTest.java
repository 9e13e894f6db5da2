/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.TopologyBuilder;

/** Function over inner bridge over outer bridge over host bridge; an explicit range over the rest of its source. */
class MostSpecificWinsTest {

    private static TopologyBuilder nested(TopologyBuilder platform) {
        return platform.hostBridge("pcie.0", bus -> bus.bridge("outer", BridgeKind.ROOT_PORT, outer -> outer.at(1)
                .bridge("inner", BridgeKind.UPSTREAM_PORT, inner -> inner.endpoint("nic", nic -> nic.at(4).sriov(2, 8, 8))
                .endpoint("disk", disk -> disk.at(1)))));
    }

    @Test
    void eachLevelCutsOutItsPart() {
        Translated translated = Translated.of(platform -> nested(platform).map("pcie.0", "smmu").map("outer", "narrow").map("inner", "smmu")
                .map("nic", "narrow"));
        assertEquals(List.of("0-ff smmu 0", "100-1ff narrow 100", "200-21f smmu 200", "220-220 narrow 220", "221-227 smmu 221",
                "228-228 narrow 228", "229-22f smmu 229", "230-230 narrow 230", "231-ffff smmu 231"), translated.dma(0));
    }

    @Test
    void theDrawingOrderDoesNotMatterBetweenLevels() {
        Translated translated = Translated.of(platform -> nested(platform).map("nic", "narrow").map("inner", "smmu").map("outer", "narrow")
                .map("pcie.0", "smmu"));
        assertEquals("narrow 220", translated.dma(0, 0x220));
        assertEquals("smmu 208", translated.dma(0, 0x208));
        assertEquals("narrow 100", translated.dma(0, 0x100));
        assertEquals("smmu 8", translated.dma(0, 8));
        assertTrue(translated.translation().ambiguities().isEmpty());
    }

    @Test
    void bypassIsAMappingLikeAnyOther() {
        Translated translated = Translated.of(platform -> nested(platform).map("pcie.0", "smmu").bypass("outer").map("disk", "smmu"));
        assertEquals(List.of("0-ff smmu 0", "208-208 smmu 208", "300-ffff smmu 300"), translated.dma(0));
    }

    @Test
    void aFunctionTakesItsQuirksAndVirtualFunctionsAlong() {
        Translated translated = Translated.of(platform ->
                platform.hostBridge("pcie.0", bus -> bus.endpoint("nic", nic -> nic.at(1).alias(0xf0).sriov(3, 0xf7, 1)))
                .map("nic", "smmu"));
        assertEquals(List.of("8-8 smmu 8", "f0-f0 smmu f0", "ff-101 smmu ff"), translated.dma(0));
    }

    @Test
    void aConventionalBridgeTakesItsOwnRequesterIdAlong() {
        Translated translated = Translated.of(platform ->
                platform.hostBridge("pcie.0", bus -> bus.bridge("pci", BridgeKind.PCI_TO_PCI, pci -> pci.at(2))
                .bridge("pcie", BridgeKind.PCIE_TO_PCI, pcie -> pcie.at(3))).map("pci", "smmu").map("pcie", "narrow"));
        assertEquals(List.of("10-10 smmu 10", "100-1ff smmu 100", "200-2ff narrow 200"), translated.dma(0));
    }

    @Test
    void anExplicitRangeWinsOverTheRestOfItsSource() {
        Translated translated = Translated.of(platform -> nested(platform).map("pcie.0", "smmu")
                .map("pcie.0", "narrow", mapping -> mapping.input(0x80, 0x100)));
        assertEquals(List.of("0-7f smmu 0", "80-17f narrow 80", "180-ffff smmu 180"), translated.dma(0));
    }

    @Test
    void aBridgeWinsOverAnExplicitRangeOfItsHostBridge() {
        Translated translated = Translated.of(platform -> nested(platform).map("outer", "smmu")
                .map("pcie.0", "narrow", mapping -> mapping.input(0x80, 0x100)));
        assertEquals(List.of("80-ff narrow 80", "100-2ff smmu 100"), translated.dma(0));
    }

    @Test
    void ofTwoEqualsTheFirstDrawnIsTakenAndBothAreNoted() {
        Translated translated = Translated.of(platform -> nested(platform)
                .map("pcie.0", "smmu", mapping -> mapping.input(0, 0x100)).map("pcie.0", "narrow", mapping -> mapping.input(0xf0, 0x20)));
        assertEquals(List.of("0-ff smmu 0", "100-10f narrow 100"), translated.dma(0));
        Ambiguity ambiguity = translated.translation().ambiguities().getFirst();
        assertEquals(1, translated.translation().ambiguities().size());
        assertEquals(RidRange.of(0xf0, 0xff), ambiguity.input());
        assertEquals(List.of("dma-pcie.0-smmu", "dma-pcie.0-narrow"),
                List.of(ambiguity.taken().id().value(), ambiguity.other().id().value()));
    }

    @Test
    void mappingsThatSayTheSameDoNotContradict() {
        Translated same = Translated.of(platform -> nested(platform)
                .map("pcie.0", "smmu", mapping -> mapping.input(0, 0x100).output(0x1000))
                .map("pcie.0", "smmu", mapping -> mapping.input(0x80, 0x100).output(0x1080)));
        assertTrue(same.translation().ambiguities().isEmpty());
        assertEquals(List.of("0-17f smmu 1000"), same.dma(0), "and are one range");
        Translated other = Translated.of(platform -> nested(platform)
                .map("pcie.0", "smmu", mapping -> mapping.input(0, 0x100).output(0x1000))
                .map("pcie.0", "smmu", mapping -> mapping.input(0x80, 0x100).output(0x1081)));
        assertEquals(1, other.translation().ambiguities().size());
    }

    @Test
    void aThirdThatContradictsIsNotHiddenByASecondThatAgrees() {
        Translated translated = Translated.of(platform -> nested(platform).map("pcie.0", "smmu").map("pcie.0", "smmu")
                .map("pcie.0", "narrow"));
        assertEquals(1, translated.translation().ambiguities().size());
        assertEquals("dma-pcie.0-narrow", translated.translation().ambiguities().getFirst().other().id().value());
    }

    @Test
    void bypassContradictsAnIommuOfItsRankButNoOtherBypass() {
        Translated bypasses = Translated.of(platform -> nested(platform).bypass("pcie.0").bypass("pcie.0"));
        assertTrue(bypasses.translation().ambiguities().isEmpty());
        Translated mixed = Translated.of(platform -> nested(platform).bypass("pcie.0").map("pcie.0", "smmu"));
        assertEquals(1, mixed.translation().ambiguities().size());
        assertEquals(List.of(), mixed.dma(0));
    }
}
