/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedTarget.Role;
import org.ridgeline.core.claims.Claims;

class SmmuMsiIndexTest {

    private final SmmuMsiIndex rule = new SmmuMsiIndex();

    private static Claimed smmu(boolean single) {
        Claimed smmu = Claimed.iortNode().at("smmu").fact(new ClaimedFact.MessageMapping("smmu", "smmu[0]"));
        return (single ? smmu.single(0x99, "its", Role.MSI_CONTROLLER) : smmu.range(0x100, 0x100, 0, "its", Role.MSI_CONTROLLER))
                .range(0, 0x10000, 0, "its", Role.MSI_CONTROLLER);
    }

    private static Claims behind(Claimed smmu, long base, long count) {
        return Claimed.rootComplex(0xffff).at("rc").range(0, count, base, "smmu", Role.IOMMU).after(smmu.claims()).claims();
    }

    @Test
    void aSingleMappingIsWhatTheIndexIsFor() {
        Judged.by(rule, behind(smmu(true), 0, 0x10000)).isFine();
    }

    @Test
    void aRangeThatDevicesNeed() {
        Judged.by(rule, behind(smmu(false), 0, 0x101)).isWrong(ERROR, "smmu[0]", "0x100 to 0x1ff", "no MSIs");
    }

    @Test
    void aRangeThatNobodyNeeds() {
        Judged.by(rule, behind(smmu(false), 0x200, 0x100)).isFine();
        Judged.by(rule, behind(smmu(false), 0, 0x100)).isFine();
    }

    @Test
    void aRangeThatIsNotDesignated() {
        Judged.by(rule, behind(Claimed.iortNode().at("smmu").range(0, 0x10000, 0, "its", Role.MSI_CONTROLLER), 0, 0x100)).isFine();
    }
}
