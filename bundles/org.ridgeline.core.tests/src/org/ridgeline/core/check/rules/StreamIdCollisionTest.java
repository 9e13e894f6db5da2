/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;
import static org.ridgeline.core.check.Severity.INFO;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedTarget.Role;
import org.ridgeline.core.topology.BridgeKind;

class StreamIdCollisionTest {

    private final StreamIdCollision rule = new StreamIdCollision();

    @Test
    void everyFunctionWithItsOwnStreamIsFine() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("a").endpoint("b"))
                .hostBridge("pcie.1", bus -> bus.segment(1).endpoint("c"))
                .map("pcie.0", "smmu").map("pcie.1", "smmu")).isFine();
    }

    @Test
    void oneIdOnTwoIommusIsFine() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("a"))
                .hostBridge("pcie.1", bus -> bus.segment(1).endpoint("b"))
                .map("pcie.0", "smmu").map("pcie.1", "smmu2")).isFine();
    }

    @Test
    void functionsOfTwoSegmentsOnOneStream() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("a"))
                .hostBridge("pcie.1", bus -> bus.segment(1).endpoint("b"))
                .map("pcie.0", "smmu2").map("pcie.1", "smmu2")).isWrong(ERROR, "b", "a, b", "share stream ID 0x0 of smmu2", "DMA faults");
    }

    @Test
    void functionsBehindOnePcieToPciBridge() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge
                .endpoint("a", nic -> nic.at(4)).endpoint("b", nic -> nic.at(5)))).map("pcie.0", "smmu"))
                .isWrong(ERROR, "b", "a, b", "0x100", "because a bridge above them gives their requests one requester ID");
    }

    @Test
    void oneDeviceAtSlotZeroBehindThatBridgeIsFine() {
        Judged.by(rule, platform ->
                platform.hostBridge("pcie.0", bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge.endpoint("a")))
                .map("pcie.0", "smmu")).isFine();
    }

    @Test
    void platformDevicesThatShareAStreamAreAFact() {
        Judged.by(rule, platform -> platform.device("a", "vendor,a", 0x1000).device("b", "vendor,b", 0x2000)
                .map("a", "smmu", mapping -> mapping.output(5)).map("b", "smmu", mapping -> mapping.output(4).count(2)))
                .isWrong(INFO, "b", "share stream ID 0x5", "isolated together");
    }

    @Test
    void aFunctionAndAPlatformDevice() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("nic", nic -> nic.at(1)))
                .device("uart", "vendor,uart", 0x1000)
                .map("pcie.0", "smmu").map("uart", "smmu", mapping -> mapping.output(8))).isWrong(ERROR, "uart", "nic, uart", "0x8");
    }

    @Test
    void rangesThatMeetWhereNobodyIsYet() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("a"))
                .hostBridge("pcie.1", bus -> bus.segment(1).buses(0, 3))
                .map("pcie.0", "smmu").map("pcie.1", "smmu", mapping -> mapping.input(0x100, 0x100).output(0x8000)))
                .isWrong(ERROR, "dma-pcie.1-smmu", "0000:00:00.0-ff:1f.7 and 0001:01:00.0-01:1f.7", "0x8000");
    }

    @Test
    void rangesSideBySideAreFine() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("a"))
                .map("pcie.0", "smmu", mapping -> mapping.input(0, 0x100).output(0x1000))
                .map("pcie.0", "smmu", mapping -> mapping.input(0x100, 0x100).output(0xf00)))
                .isFine();
    }

    @Test
    void aMaskThatFoldsIsAnotherRule() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0).endpoint("a").endpoint("b"))
                .map("pcie.0", "smmu")).isFine();
    }

    @Test
    void aFunctionThatNobodyFindsDoesNotCollide() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0",
                bus -> bus.endpoint("a", nic -> nic.at(1)).endpoint("b", nic -> nic.at(1))).map("pcie.0", "smmu")).isFine();
    }

    @Test
    void virtualFunctionsHaveNamesOfTheirOwn() {
        Judged judged = Judged.by(rule, platform ->
                platform.hostBridge("pcie.0", bus -> bus.endpoint("nic", nic -> nic.sriov(2, 8, 8)).endpoint("disk", disk -> disk.at(4)))
                .map("pcie.0", "smmu").map("disk", "smmu", mapping -> mapping.output(0x10)));
        assertEquals(List.of("disk"), judged.subjects());
        judged.isWrong(0, ERROR, "nic.vf1, disk");
    }

    private static Claimed first() {
        return Claimed.iommuMap().at("/pcie@0: iommu-map").range(0, 0x10000, 0, "/smmu", Role.IOMMU);
    }

    private static Claimed second(long base, long count, long output) {
        return Claimed.iommuMap().at("/pcie@1: iommu-map").range(base, count, output, "/smmu", Role.IOMMU).ofSegment(1)
                .after(first().claims());
    }

    @Test
    void mapsOfTwoHostBridgesThatMakeTheSameStreams() {
        Judged.by(rule, second(0, 0x10000, 0).claims())
                .isWrong(ERROR, "/pcie@1: iommu-map[0]", "stream IDs of /smmu from 0x0 on", "/pcie@0: iommu-map[0]");
        Judged.by(rule, second(0, 0x10000, 0x10000).claims()).isFine();
        Judged.by(rule, Claimed.rootComplex(0xffff).at("rc1").range(0, 0x100, 0xff00, "smmu", Role.IOMMU).ofSegment(1)
                .after(Claimed.rootComplex(0xffff).at("rc0").range(0, 0x10000, 0, "smmu", Role.IOMMU).claims()).claims())
                .isWrong(ERROR, "rc1[0]", "from 0xff00 on");
    }

    @Test
    void entriesOfOneMapThatMakeTheSameStreams() {
        Judged.by(rule, first().range(0x10000, 1, 0, "/other", Role.IOMMU).claims()).isFine();
        Judged.by(rule, Claimed.iommuMap().range(0, 8, 0x100, "/smmu", Role.IOMMU).range(9, 8, 0x107, "/smmu", Role.IOMMU).claims())
                .isWrong(ERROR, "map[1]", "from 0x107 on");
    }

    @Test
    void busesThatAHostBridgeDoesNotHave() {
        Claimed apart = second(0, 0x10000, 0).fact(new ClaimedFact.HostBridge("/pcie@0", 0, 0, 0x7f, OptionalInt.empty()))
                .fact(new ClaimedFact.HostBridge("/pcie@1", 1, 0x80, 0xff, OptionalInt.empty()));
        Judged.by(rule, apart.claims()).isFine();
    }

    @Test
    void whatIsSharedOnPurposeInFirmware() {
        Judged.by(rule, Claimed.iommuMap().at("/pcie@1: iommu-map").mask(0).range(0, 1, 5, "/smmu", Role.IOMMU).ofSegment(1)
                .after(Claimed.iommuMap().at("/pcie@0: iommu-map").mask(0).range(0, 1, 5, "/smmu", Role.IOMMU).claims()).claims()).isFine();
        Judged.by(rule, Claimed.otherMap().range(0, 1, 5, "/smmu", Role.IOMMU).range(1, 1, 5, "/smmu", Role.IOMMU).claims()).isFine();
        Judged.by(rule, Claimed.iortNode().at("nc0").single(5, "smmu", Role.IOMMU)
                .after(Claimed.iortNode().at("nc1").single(5, "smmu", Role.IOMMU).claims()).claims()).isFine();
    }

    @Test
    void mapsThatNobodyReads() {
        Judged.by(rule, second(0, 0x10000, 0).fact(new ClaimedFact.MisplacedMap("/pcie@1: iommu-map")).claims()).isFine();
    }
}
