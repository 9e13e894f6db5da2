/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;

class NoMsiRouteTest {

    private final NoMsiRoute rule = new NoMsiRoute();

    @Test
    void aRouteForEveryoneIsFine() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO).endpoint("nic"))
                .map("pcie.0", "viommu").msi("pcie.0", "its")).isFine();
    }

    @Test
    void noMsiControllerAtAllIsFine() {
        Judged.bare(rule, platform -> platform.mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x1000).hostBridge("pcie.0", bus -> bus.endpoint("nic"))
                .map("pcie.0", "smmu")).isFine();
    }

    @Test
    void whoIsNotTranslatedMayDoWithout() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("nic"))).isFine();
    }

    @Test
    void aGapInTheMsiMap() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("a", nic -> nic.at(1)).endpoint("b", nic -> nic.at(2)))
                .map("pcie.0", "smmu").msi("pcie.0", "its", mapping -> mapping.input(0, 0x10))).isWrong(ERROR, "b", "0000:00:02.0", "no MSI");
    }

    @Test
    void theIommuItselfNeedsARoute() {
        Judged judged = Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO).endpoint("nic")).map("pcie.0", "viommu"));
        assertEquals(List.of("viommu", "nic"), judged.subjects());
    }

    @Test
    void messagesFromBehindABridgeCarryTheBridgesRequesterId() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge.endpoint("nic", nic -> nic.at(4))))
                .map("nic", "smmu").msi("pcie.0", "its", mapping -> mapping.input(0x100, 1))).isFine();
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge.endpoint("nic", nic -> nic.at(4))))
                .map("nic", "smmu").msi("pcie.0", "its", mapping -> mapping.input(0x120, 1))).isWrong(ERROR, "nic", "0000:01:00.0");
    }
}
