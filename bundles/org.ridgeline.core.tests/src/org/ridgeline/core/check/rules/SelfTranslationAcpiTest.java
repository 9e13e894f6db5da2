/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;
import static org.ridgeline.core.check.Severity.INFO;

import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedTarget.Role;
import org.ridgeline.core.claims.Claims;

class SelfTranslationAcpiTest {

    private final SelfTranslationAcpi rule = new SelfTranslationAcpi();

    private static Claimed iommu(int segment) {
        return Claimed.viot().fact(new ClaimedFact.PciIommu("iommu", segment, 8));
    }

    @Test
    void aHole() {
        Judged.by(rule, iommu(0).range(0, 8, 0, "iommu", Role.IOMMU).range(9, 0xfff7, 9, "iommu", Role.IOMMU).claims()).isFine();
    }

    @Test
    void aRangeOverTheIommuAsQemuWritesIt() {
        Judged.by(rule, iommu(0).range(0, 0x600, 0, "iommu", Role.IOMMU).claims()).isWrong(INFO, "map[0]", "0x8", "Linux leaves it out");
    }

    @Test
    void anotherSegmentOrAnotherIommu() {
        Judged.by(rule, iommu(1).range(0, 0x600, 0, "iommu", Role.IOMMU).claims()).isFine();
        Judged.by(rule, iommu(0).range(0, 0x600, 0, "other", Role.IOMMU).claims()).isFine();
    }

    @Test
    void inADeviceTreeItIsTheOtherRule() {
        Claims tree = Claimed.iommuMap().fact(new ClaimedFact.PciIommu("/iommu", 0, 8)).range(0, 0x600, 0, "/iommu", Role.IOMMU).claims();
        Judged.by(rule, tree).isFine();
        Judged.by(new SelfTranslation(), tree).isWrong(ERROR, "map[0]", "0x8", "hole");
        Judged.by(new SelfTranslation(), Claimed.iommuMap().mask(0xff00).fact(new ClaimedFact.PciIommu("/iommu", 0, 0x108))
                .range(0, 1, 0, "/iommu", Role.IOMMU).claims()).isFine();
    }

    @Test
    void aDeviceThatIsItsOwnIommu() {
        Claimed viot = Claimed.viot().fact(new ClaimedFact.MmioIommu("iommu", 0x1000)).fact(new ClaimedFact.MmioIommu("other", 0x2000));
        Judged.by(rule, viot.fact(new ClaimedFact.MmioEndpoint("disk", 0x3000, "iommu"))
                .fact(new ClaimedFact.MmioEndpoint("nested", 0x2000, "iommu"))
                .claims()).isFine();
        Judged.by(rule, viot.fact(new ClaimedFact.MmioEndpoint("self", 0x1000, "iommu")).claims())
                .isWrong(INFO, "self", "0x1000", "its own IOMMU iommu");
    }
}
