/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;
import static org.ridgeline.core.check.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedTarget.Role;

class IortMappingFormTest {

    private final IortMappingForm rule = new IortMappingForm();

    private static Claimed component(String path) {
        return Claimed.iortNode().at("component").fact(new ClaimedFact.Component("component", path));
    }

    @Test
    void singleMappingsOfAComponentToSmmusAndThenToAnIts() {
        Judged.by(rule, component("\\_SB_.NIC0").single(1, "smmu", Role.IOMMU).single(2, "smmu", Role.IOMMU)
                .single(1, "its", Role.MSI_CONTROLLER).claims()).isFine();
    }

    @Test
    void aSingleMappingOfARootComplex() {
        Judged.by(rule, Claimed.rootComplex(0xffff).single(7, "smmu", Role.IOMMU).claims())
                .isWrong(ERROR, "map[0]", "every requester ID becomes 0x7");
    }

    @Test
    void rangesOfARootComplexAreWhatTheyShouldBe() {
        Judged.by(rule, Claimed.rootComplex(0xffff).entry(0, 0x10000, 0).claims()).isFine();
    }

    @Test
    void anItsBeforeAnSmmu() {
        Judged.by(rule, component("\\_SB_.NIC0").single(1, "its", Role.MSI_CONTROLLER).single(1, "smmu", Role.IOMMU).claims())
                .isWrong(WARNING, "component[1]", "Linux stops");
    }

    @Test
    void aShortPath() {
        for (String path : new String[] {"\\_SB.NIC0", "_SB_.NIC0", "\\_SB_.NIC", "\\_SB_.nic0", ""}) {
            Judged.by(rule, component(path).single(1, "smmu", Role.IOMMU).claims()).isWrong(WARNING, "component", path);
        }
        Judged.by(rule, component("\\_SB_.PCI0.NIC0").single(1, "smmu", Role.IOMMU).claims()).isFine();
    }

    @Test
    void aRangeOfOneIdThatIsNoSingleMapping() {
        Judged.by(rule, component("\\_SB_.NIC0").range(0, 1, 1, "smmu", Role.IOMMU).claims())
                .isWrong(WARNING, "component[0]", "not a single mapping");
    }

    @Test
    void rangesWithInputIdsOfTheirOwnAreNormal() {
        Judged.by(rule, component("\\_SB_.NIC0").range(0xa0030000L, 1, 1, "smmu", Role.IOMMU).claims()).isFine();
        Judged.by(rule, component("\\_SB_.NIC0").range(0, 0x100, 1, "smmu", Role.IOMMU).claims()).isFine();
    }
}
