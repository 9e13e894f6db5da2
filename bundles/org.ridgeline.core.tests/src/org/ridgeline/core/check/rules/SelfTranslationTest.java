/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.PciIommuKind;

class SelfTranslationTest {

    private final SelfTranslation rule = new SelfTranslation();

    @Test
    void theAutomaticHoleIsFine() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)))
                .map("pcie.0", "viommu")).isFine();
    }

    @Test
    void anExplicitRangeThatTakesTheIommuIn() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)))
                .map("pcie.0", "viommu", mapping -> mapping.input(0, 0x10000))).isWrong(ERROR, "viommu", "0000:00:01.0", "itself", "hole");
    }

    @Test
    void aMappingDrawnAtTheIommu() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO)).map("viommu", "viommu"))
                .isWrong(ERROR, "viommu", "0000:00:00.0");
    }

    @Test
    void anAliasOfTheIommu() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus
                .bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(3))))
                .map("pcie.0", "viommu", mapping -> mapping.input(0x100, 1))).isWrong(ERROR, "viommu", "0000:01:00.0");
    }

    @Test
    void aMaskThatBringsTheIommuIn() {
        Judged.by(rule, platform ->
                platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0xfff8).iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1, 1)))
                .map("pcie.0", "viommu", mapping -> mapping.input(8, 1))).isWrong(ERROR, "viommu", "itself");
    }

    @Test
    void translationByAnotherIommuIsAnotherRule() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO)).map("viommu", "smmu"))
                .isFine();
    }
}
