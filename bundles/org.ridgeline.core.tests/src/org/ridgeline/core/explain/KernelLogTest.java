/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;

/** Lines as Linux writes them lead to the device that they are about. */
class KernelLogTest {

    private static final HostBridgeHardware AT_ECAM =
            new HostBridgeHardware(List.of(), OptionalLong.of(0x4010000000L), List.of(), List.of(), 32, true, false, 64);

    private static final Translation PLATFORM = Translation.of(TopologyBuilder.named("board").its("its", 0, 0x08080000)
            .mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x09050000).mmioIommu("other", MmioIommuKind.SMMU_V3, 0x0b050000)
            .mmioIommu("old", MmioIommuKind.SMMU_V2, 0x05000000).device("eth0", "acme,eth", 0x0a003e00)
            .hostBridge("pcie", bridge -> bridge.segment(0).hardware(AT_ECAM).endpoint("net0", it -> it.at(1))
            .endpoint("disk0", it -> it.at(3))
                    .bridge("legacy", BridgeKind.PCIE_TO_PCI,
                    it -> it.at(4).endpoint("serial0", slot -> slot.at(4)).endpoint("serial1", slot -> slot.at(5))))
            .hostBridge("pcie1", bridge -> bridge.segment(1).iommu("viommu", PciIommuKind.VIRTIO, it -> it.at(2))
                    .endpoint("net1", it -> it.at(3)))
            .hostBridge("pcie2", bridge -> bridge.segment(2).endpoint("nic2", it -> it.at(1)))
            .map("pcie", "smmu").map("pcie1", "viommu").map("pcie2", "old").msi("pcie", "its")
            .map("eth0", "other", stream -> stream.output(0x20)).build());

    private static Answer ask(String lines) {
        return new Question(PLATFORM, lines).answer();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            arm-smmu-v3 9050000.smmuv3: event 0x10 received: 0x0000000800000010 | net0
            [    2.1] arm-smmu-v3 9050000.smmuv3: event: F_TRANSLATION client: 0000:00:01.0 sid: 0x8 ssid: 0x0 iova: 0xfff0 ipa: 0x0 | net0
            arm-smmu-v3 b050000.iommu: event: C_BAD_STREAMID client: (unassigned sid) sid: 0x20 ssid: 0x0 | eth0
            arm-smmu 5000000.iommu: Unhandled context fault: fsr=0x402, iova=0x00000000, fsynr=0x1, cbfrsynra=0x8, cb=0 | nic2
            arm-smmu 5000000.iommu: FSR    = 00000402 [Format=2 TF], SID=0x8 | nic2
            arm-smmu 5000000.iommu: Blocked unknown Stream ID 0x8; boot with "arm-smmu.disable_bypass=0" to allow, but this may have security implications | nic2
            arm-smmu 5000000.iommu: \tGFSR 0x80000002, GFSYNR0 0x00000002, GFSYNR1 0x00000008, GFSYNR2 0x00000000 | nic2
            virtio_iommu virtio0: page fault from EP 24 at 0xffffd000 [RW] | net1
            virtio_iommu virtio0: domain fault from EP 24 | net1
            /pcie@4010000000: no iommu-map translation for id 0x18 on (null) | disk0
            OF: /pcie@4010000000: no msi-map translation for rid 0x18 on (null) | disk0
            ITS: Reusing ITT for devID 18 | disk0
            pci 0000:00:03.0: Adding to iommu group 2 | disk0
            virtio-pci 0001:00:03.0: enabling device (0000 -> 0002) | net1
            acme-eth a003e00.ethernet: Adding to iommu group 5 | eth0
            """)
    void aLineIsAboutOneDevice(String line, String device) {
        Answer answer = ask(line);
        assertEquals(List.of(new ElementId(device)), answer.elements(), answer::toString);
        assertTrue(answer.lines().getFirst().startsWith("the log says: ") && answer.lines().get(1).startsWith(device), answer::toString);
    }

    @Test
    void theWordsOfAnEventMayFollowInFurtherLines() {
        Answer answer = ask("""
                [   17.7] arm-smmu-v3 9050000.smmuv3: event 0x02 received:
                [   17.7] arm-smmu-v3 9050000.smmuv3:  0x0000001800000002
                [   17.7] arm-smmu-v3 9050000.smmuv3:  0x0000020000000000
                """);
        assertEquals(List.of(new ElementId("disk0")), answer.elements());
        assertTrue(answer.lines().getFirst().startsWith("the log says: SMMUv3 event 0x02, C_BAD_STREAMID: "), answer::toString);
    }

    @Test
    void theFirstWordAloneIsEnoughAndTheHeaderAloneIsNot() {
        assertEquals(List.of(new ElementId("disk0")), ask("arm-smmu-v3 9050000.smmuv3: \t0x0000001800000013").elements());
        assertTrue(ask("arm-smmu-v3 9050000.smmuv3: event 0x13 received:").lines().getFirst().contains("F_PERMISSION"));
        assertTrue(ask("arm-smmu-v3 9050000.smmuv3: event 0x13 received:").elements().isEmpty());
        assertEquals(List.of(new ElementId("smmu")), ask("arm-smmu-v3 9050000.smmuv3: \t0x0000020000000000").elements());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pci 0000:02:05.0: Aliasing StreamID 0x100 (from 0000:01:04.0) unsupported, expect DMA to be broken",
        "pci 0000:02:05.0: stream 256 already in tree from dev 0000:01:04.0"})
    void aConflictIsAboutAllWhoShareTheStream(String line) {
        assertEquals(List.of(new ElementId("serial0"), new ElementId("serial1")), ask(line).elements().subList(0, 2),
                () -> ask(line).toString());
        assertEquals("0000:01:00.0 is an alias of serial0, serial1", ask(line).lines().get(1));
    }

    @Test
    void withoutAnAddressEveryIommuOfTheDriverIsAsked() {
        Answer answer = ask("arm-smmu-v3 arm-smmu-v3.0.auto: event 0x10 received: 0x0000000800000010");
        assertEquals(List.of(new ElementId("net0"), new ElementId("other")), answer.elements());
        assertTrue(answer.lines().contains("nothing has stream ID 0x8 of other; the nearest is eth0 with 0x20"), answer::toString);
    }

    @Test
    void whatIsNotDrawnIsSaidToBeNotDrawn() {
        assertTrue(ask("arm-smmu-v3 9050000.smmuv3: event 0x10 received: 0x0000000900000010").lines()
                .contains("nothing has stream ID 0x9 of smmu; the nearest is net0 with 0x8"));
        assertTrue(ask("arm-smmu-v3 7000000.smmuv3: event 0x10 received: 0x0000000800000010").lines()
                .contains("none of that kind is drawn at 0x7000000"));
        assertTrue(ask("ITS: Reusing ITT for devID 77").lines().contains("nothing has device ID 0x77 of its"));
        assertTrue(ask("acme c000000.mmc: probe failed").lines().contains("nothing is drawn at 0xc000000"));
        assertTrue(ask("pci 0007:00:03.0: Adding to iommu group 2").lines().contains("segment 7 has no host bridge"));
        assertEquals(List.of("the log says: page fault: nothing is mapped at the address that the device used, or it may not be accessed like that",
                "no IOMMU that the message can be about is drawn"), new Question(Translation.of(TopologyBuilder.named("empty").build()),
                        "virtio_iommu virtio0: page fault from EP 24").answer().lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing of interest", "systemd[1]: Started 0000:00", "virtio_iommu virtio0: page fault from EP 99999999999",
            "at 12:30:01.5 it broke"})
    void otherTextMeansNothing(String line) {
        assertTrue(ask(line).isNone(), () -> ask(line).toString());
    }
}
