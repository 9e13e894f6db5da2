/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.TopologyBuilder;

/** The chain of an IORT, worked through by hand; the property test holds it against a naive one. */
class StreamDeviceIdsTest {

    private static List<String> chain(Translated translated) {
        StreamDeviceIds ids = new StreamDeviceIds(translated.translation());
        assertTrue(ids.conflicts().isEmpty(), () -> ids.conflicts().toString());
        MmioIommu smmu = translated.translation().index().get(TopologyBuilder.idOf("smmu"), MmioIommu.class);
        return ids.of(smmu).stream()
                .map(range -> range.first() + "-" + range.last() + " " + range.controller().name() + " " + range.device()).toList();
    }

    private static List<StreamDeviceIds.Conflict> conflicts(Translated translated) {
        return new StreamDeviceIds(translated.translation()).conflicts();
    }

    @Test
    void oneRangeOverAll() {
        assertEquals(List.of("0x0-0xffff its 0x0"),
                chain(Translated.of(platform -> platform.hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu").msi("pcie.0", "its"))));
    }

    @Test
    void bypassedFunctionsAreNoPartOfIt() {
        assertEquals(List.of("0x0-0x7 its 0x0", "0x9-0xffff its 0x9"), chain(Translated.of(platform -> platform
                .hostBridge("pcie.0", bus -> bus.endpoint("nic", nic -> nic.at(1))).map("pcie.0", "smmu").bypass("nic")
                .msi("pcie.0", "its"))));
    }

    @Test
    void rangesOfBothMapsAreCutAgainstEachOther() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> { })
                .map("pcie.0", "smmu", mapping -> mapping.input(0x100, 0x200).output(0x1000))
                .msi("pcie.0", "its", mapping -> mapping.input(0, 0x180).output(0))
                .msi("pcie.0", "its", mapping -> mapping.input(0x180, 0x80).output(0x8000)));
        assertEquals(List.of("0x1000-0x107f its 0x100", "0x1080-0x10ff its 0x8000"), chain(translated));
    }

    @Test
    void segmentsThatFollowEachOtherAreOneRange() {
        assertEquals(List.of("0x0-0x1ffff its 0x0"),
                chain(Translated.of(platform -> platform.hostBridge("a", bus -> { }).hostBridge("b", bus -> bus.segment(1))
                .map("a", "smmu").map("b", "smmu").msi("a", "its").msi("b", "its"))));
    }

    @Test
    void foldedStreamsNeedFoldedDeviceIds() {
        Translated conflict = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0xfff8)).map("pcie.0", "smmu")
                .msi("pcie.0", "its"));
        assertEquals(0x10000 * 7 / 8, conflicts(conflict).size());
        Translated folded = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0xfff8).msiMapMask(0xfff8))
                .map("pcie.0", "smmu").msi("pcie.0", "its"));
        assertEquals(0x2000, chain(folded).size());
        Translated other = Translated.of(platform -> platform.hostBridge("a", bus -> { }).hostBridge("b", bus -> bus.segment(1))
                .map("a", "smmu", mapping -> mapping.output(0)).map("b", "smmu", mapping -> mapping.output(0)).msi("a", "its")
                .msi("b", "its"));
        assertEquals("0000:00:00.0-ff:1f.7", conflicts(other).getFirst().one());
        assertEquals("0001:00:00.0-ff:1f.7", conflicts(other).getFirst().other());
    }

    @Test
    void aStreamThatReachesNobodyContradictsOneThatReachesAnIts() {
        Translated translated = Translated.of(platform -> platform.hostBridge("a", bus -> { }).hostBridge("b", bus -> bus.segment(1))
                .map("a", "smmu", mapping -> mapping.output(0)).map("b", "smmu", mapping -> mapping.output(0)).msi("a", "its"));
        assertEquals(1, conflicts(translated).size());
    }

    @Test
    void onlyAnItsIsPartOfTheChain() {
        Translated translated = Translated.of(platform ->
                platform.msiController(new MsiController(TopologyBuilder.idOf("v2m"), "v2m", MsiControllerKind.V2M, List.of(),
                List.of(new RegisterWindow(0x1000, 0x1000)), 0, 32, 0)).hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu")
                .msi("pcie.0", "v2m"));
        assertEquals(List.of(), chain(translated));
    }

    @Test
    void aPlatformDeviceHangsItsDeviceIdOnItsFirstStream() {
        Translated translated = Translated.of(platform -> platform.device("dma", "vendor,dma", 0x1000)
                .device("quiet", "vendor,quiet", 0x2000)
                .map("dma", "smmu", mapping -> mapping.output(0x20).count(2)).map("quiet", "smmu", mapping -> mapping.output(0x20))
                .msi("dma", "its", mapping -> mapping.output(7)));
        assertEquals(List.of("0x20-0x20 its 0x7"), chain(translated));
    }

    @Test
    void aPlatformDeviceContradictsAFunctionOnItsStream() {
        Translated translated = Translated.of(platform -> platform.device("dma", "vendor,dma", 0x1000)
                .hostBridge("pcie.0", bus -> bus.bridge("rp", BridgeKind.ROOT_PORT, port -> port.at(1))).map("rp", "smmu").msi("rp", "its")
                .map("dma", "smmu", mapping -> mapping.output(0x120)).msi("dma", "its", mapping -> mapping.output(7)));
        assertEquals("dma", conflicts(translated).getFirst().other());
        assertEquals(0x120, conflicts(translated).getFirst().stream().value());
    }
}
