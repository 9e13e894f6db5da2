/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedReference;
import org.ridgeline.core.claims.ClaimedTarget.Role;
import org.ridgeline.core.claims.ClaimedTarget.State;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;

class IommuCycleTest {

    private final IommuCycle rule = new IommuCycle();

    private static TopologyBuilder three(TopologyBuilder platform) {
        return platform.hostBridge("pcie.0", bus -> bus.iommu("a", PciIommuKind.VIRTIO).iommu("b", PciIommuKind.VIRTIO)
                .iommu("c", PciIommuKind.VIRTIO));
    }

    @Test
    void iommusThatNobodyTranslatesAreFine() {
        Judged.by(rule, platform -> three(platform).map("pcie.0", "a")).isFine();
    }

    @Test
    void twoThatTranslateEachOther() {
        Judged judged = Judged.by(rule, platform -> three(platform).map("a", "b").map("b", "a"));
        assertEquals(List.of("a", "b"), judged.subjects());
        judged.isWrong(0, ERROR, "waits for itself", "b, that by a");
    }

    @Test
    void threeInACircle() {
        Judged judged = Judged.by(rule, platform -> three(platform).map("a", "b").map("b", "c").map("c", "a"));
        assertEquals(List.of("a", "b", "c"), judged.subjects());
        judged.isWrong(2, ERROR, "waits for itself", "a, that by b, that by c");
    }

    @Test
    void aChain() {
        Judged.by(rule, platform -> three(platform).map("a", "smmu")).isWrong(ERROR, "a", "itself translated by smmu");
    }

    @Test
    void aChainThatLeadsIntoACircle() {
        Judged judged = Judged.by(rule, platform -> three(platform).map("a", "b").map("b", "c").map("c", "b"));
        judged.isWrong(0, ERROR, "itself translated by b");
        judged.isWrong(1, ERROR, "waits for itself");
    }

    @Test
    void oneThatTranslatesItselfIsAnotherRule() {
        Judged.by(rule, platform -> three(platform).map("a", "a")).isFine();
    }

    @Test
    void referencesInACircle() {
        Claims smmus = Claimed.iortNode().at("a").range(0, 1, 0, "b", Role.OTHER)
                .after(Claimed.iortNode().at("b").range(0, 1, 0, "its", Role.MSI_CONTROLLER).range(1, 1, 0, "a", Role.OTHER).claims())
                .claims();
        Judged judged = Judged.by(rule, Claimed.rootComplex(0xffff).at("rc").range(0, 1, 0, "a", Role.IOMMU).after(smmus).claims());
        assertEquals(List.of("b[1]", "a[0]"), judged.subjects());
        judged.isWrong(0, ERROR, "for ever", "soft lockup");
    }

    @Test
    void aReferenceToItselfIsNoDanglingOne() {
        Claims self = Claimed.iortNode().at("target").to(State.WRONG_KIND).claims();
        Judged.by(rule, self).isWrong(ERROR, "map[0]", "target");
        Judged.by(new DanglingReference(), self).isFine();
    }

    @Test
    void chainsWithoutACircleAreFine() {
        Judged.by(rule, Claimed.rootComplex(0xffff).at("rc").range(0, 1, 0, "smmu", Role.IOMMU)
                .after(Claimed.iortNode().at("smmu").range(0, 1, 0, "its", Role.MSI_CONTROLLER).claims()).claims()).isFine();
    }

    private static Claimed twoIn(Claimed map) {
        return map.fact(new ClaimedFact.PciIommu("a", 0, 8)).fact(new ClaimedFact.PciIommu("b", 0, 0x10));
    }

    @Test
    void firmwareThatLeavesBothOutOfBothRanges() {
        Judged.by(rule, twoIn(Claimed.iommuMap()).range(0, 8, 0, "a", Role.IOMMU).range(9, 7, 9, "b", Role.IOMMU)
                .range(0x11, 8, 0x11, "b", Role.IOMMU)
                .claims()).isFine();
    }

    @Test
    void firmwareWithAChain() {
        Judged.by(rule, twoIn(Claimed.iommuMap()).range(0, 0x10, 0, "b", Role.IOMMU).claims())
                .isWrong(ERROR, "map[0]", "leads the IOMMU a itself to b");
    }

    /** Neither the input IDs of another bus nor a map that Linux does not read lead an IOMMU anywhere. */
    @Test
    void mapsThatAreNotForRequesterIds() {
        Judged.by(rule, twoIn(Claimed.otherMap()).range(0, 0x10, 0, "b", Role.IOMMU).claims()).isFine();
        Judged.by(new SelfTranslation(), twoIn(Claimed.otherMap()).range(0, 0x10, 0, "a", Role.IOMMU).claims()).isFine();
        Judged.by(rule, twoIn(Claimed.iommuMap()).fact(new ClaimedFact.MisplacedMap("map")).range(0, 0x10, 0, "b", Role.IOMMU).claims())
                .isFine();
    }

    @Test
    void firmwareWithACircle() {
        Judged judged = Judged.by(rule, twoIn(Claimed.iommuMap()).range(0, 0x10, 0, "b", Role.IOMMU)
                .range(0x10, 8, 0, "a", Role.IOMMU).claims());
        assertEquals(List.of("map[0]", "map[1]"), judged.subjects());
        judged.isWrong(0, ERROR, "a wait for itself", "b, that by a");
    }

    /** A device tree's first entry counts, a VIOT's last one. */
    @Test
    void ofTwoEntriesTheOneThatWins() {
        Judged.by(rule, twoIn(Claimed.iommuMap()).range(8, 1, 0, "a", Role.IOMMU).range(0, 0x10, 0, "b", Role.IOMMU).claims()).isFine();
        Judged.by(rule, twoIn(Claimed.viot()).range(8, 1, 0, "a", Role.IOMMU).range(0, 0x10, 0, "b", Role.IOMMU).claims())
                .isWrong(ERROR, "map[1]", "leads the IOMMU a itself to b");
    }

    @Test
    void listsOfIommusThatAreIommus() {
        Claims claims = new Claims(FirmwareFormat.DEVICE_TREE, List.of(), List.of(
                new ClaimedReference("/dma: iommus[0]", new ClaimedTarget("/smmu", State.FOUND)),
                new ClaimedReference("/smmu: iommus[0]", new ClaimedTarget("/other", State.FOUND)),
                new ClaimedReference("/self: iommus[0]", new ClaimedTarget("/self", State.FOUND))), List.of());
        Judged.by(rule, claims).isWrong(ERROR, "/smmu: iommus[0]", "leads the IOMMU /smmu itself to /other");
        Judged.by(new SelfTranslation(), claims).isWrong(ERROR, "/self: iommus[0]", "waits for the IOMMU");
    }

    @Test
    void devicesOfAViotThatAreIommus() {
        Claimed viot = Claimed.viot().fact(new ClaimedFact.MmioIommu("a", 0x1000)).fact(new ClaimedFact.MmioIommu("b", 0x2000));
        Judged.by(rule, viot.fact(new ClaimedFact.MmioEndpoint("disk", 0x3000, "a"))
                .fact(new ClaimedFact.MmioEndpoint("self", 0x1000, "a")).claims())
                .isFine();
        Judged.by(rule, viot.fact(new ClaimedFact.MmioEndpoint("nested", 0x2000, "a")).claims())
                .isWrong(ERROR, "nested", "leads the IOMMU b itself to a");
    }
}
