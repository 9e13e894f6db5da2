/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;
import static org.ridgeline.core.check.Severity.INFO;
import static org.ridgeline.core.check.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.MmioIommuKind;

class MaskFoldsIdsTest {

    private final MaskFoldsIds rule = new MaskFoldsIds();

    @Test
    void aMaskThatFoldsNobodyIsFine() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0xfff8).endpoint("a").endpoint("b"))
                .map("pcie.0", "smmu")).isFine();
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0).endpoint("a").endpoint("b"))).isFine();
    }

    @Test
    void functionsOfOneSlotAtAnSmmuV3() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0xfff8).endpoint("a", nic -> nic.at(1))
                .endpoint("b", nic -> nic.at(1, 1)))
                .map("pcie.0", "smmu")).isWrong(ERROR, "pcie.0", "iommu-map-mask 0xfff8", "a, b", "0x8", "SMMUv3");
    }

    @Test
    void functionsOfOneSlotElsewhere() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0xfff8).endpoint("a", nic -> nic.at(1))
                .endpoint("b", nic -> nic.at(1, 1)))
                .map("pcie.0", "smmu2")).isWrong(WARNING, "pcie.0", "isolated together");
        Judged.bare(rule, platform -> platform.mmioIommu("viommu", MmioIommuKind.VIRTIO, 0x1000)
                .hostBridge("pcie.0", bus -> bus.iommuMapMask(0x31f).endpoint("a", nic -> nic.at(1)).endpoint("b", nic -> nic.at(5)))
                .map("pcie.0", "viommu"))
                .isWrong(WARNING, "pcie.0", "0x31f");
    }

    @Test
    void oneStreamForAllIsADesign() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0).endpoint("a").endpoint("b"))
                .map("pcie.0", "smmu2"))
                .isWrong(INFO, "pcie.0", "a, b", "0x0");
    }

    @Test
    void aliasesOfOneFunctionMayFold() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0xfff8).endpoint("a", nic -> nic.at(1).alias(9)))
                .map("pcie.0", "smmu")).isFine();
    }

    @Test
    void outputsThatMeetAreNoMatterOfTheMask() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0xfff8).endpoint("a", nic -> nic.at(1))
                .endpoint("b", nic -> nic.at(2)))
                .map("pcie.0", "smmu", mapping -> mapping.input(8, 8).output(8))
                .map("pcie.0", "smmu", mapping -> mapping.input(0x10, 8).output(8))).isFine();
    }

    @Test
    void eachHostBridgeIsJudgedOnce() {
        Judged judged = Judged.by(rule, platform -> platform
                .hostBridge("one", bus -> bus.buses(0, 1).iommuMapMask(0xff00).endpoint("a").endpoint("b").endpoint("c"))
                .hostBridge("two", bus -> bus.buses(2, 3).iommuMapMask(0xff00).endpoint("d").endpoint("e")).map("one", "smmu")
                .map("two", "smmu"));
        assertEquals(List.of("one", "two"), judged.subjects());
    }
}
