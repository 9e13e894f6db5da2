/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedTarget.Role;
import org.ridgeline.core.claims.ClaimedTarget.State;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;

class IommuCycleTest {

    private final IommuCycle rule = new IommuCycle();

    private static TopologyBuilder three(TopologyBuilder platform) {
        return platform.hostBridge("pcie.0", bus -> bus.iommu("a", PciIommuKind.VIRTIO).iommu("b", PciIommuKind.VIRTIO).iommu("c", PciIommuKind.VIRTIO));
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
                .after(Claimed.iortNode().at("b").range(0, 1, 0, "its", Role.MSI_CONTROLLER).range(1, 1, 0, "a", Role.OTHER).claims()).claims();
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
}
