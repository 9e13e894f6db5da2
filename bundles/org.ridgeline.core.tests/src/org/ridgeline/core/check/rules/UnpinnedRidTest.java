/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.PciIommuKind;

class UnpinnedRidTest {

    private final UnpinnedRid rule = new UnpinnedRid();

    @Test
    void aFixedIommuIsFine() {
        Judged.by(rule, platform ->
                platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)).endpoint("nic"))
                .map("pcie.0", "viommu")).isFine();
    }

    @Test
    void aHoleThatDependsOnTheSlot() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("nic").iommu("viommu", PciIommuKind.VIRTIO))
                .map("pcie.0", "viommu"))
                .isWrong(WARNING, "viommu", "hole at 0000:00:01.0", "first free slot on pcie.0", "pin the slot");
    }

    @Test
    void aHoleThatDependsOnABusNumber() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0",
                bus -> bus.bridge("rp", BridgeKind.ROOT_PORT, port -> port.at(1).iommu("viommu", PciIommuKind.VIRTIO)))
                .map("pcie.0", "viommu")).isWrong(WARNING, "viommu", "hole at 0000:01:00.0", "pin the bus numbers above it");
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus
                .bridge("rp", BridgeKind.ROOT_PORT, port -> port.at(1).buses(1, 1).iommu("viommu", PciIommuKind.VIRTIO)))
                .map("rp", "viommu")).isFine();
    }

    @Test
    void threeIommusInARowEachHaveAHole() {
        Judged judged = Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommuMapMask(0xfff8)
                .iommu("a", PciIommuKind.VIRTIO).iommu("b", PciIommuKind.VIRTIO).iommu("c", PciIommuKind.VIRTIO)).map("pcie.0", "a"));
        assertEquals(List.of("a", "b", "c"), judged.subjects());
    }

    @Test
    void anIommuThatNoMappingTakesInHasNoHole() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO))
                .hostBridge("pcie.1", bus -> bus.segment(1))
                .map("pcie.1", "viommu")).isFine();
        Judged.by(rule, platform -> platform.hostBridge("pcie.0",
                bus -> bus.iommu("viommu", PciIommuKind.VIRTIO).bridge("rp", BridgeKind.ROOT_PORT, port -> port.at(5)))
                .map("rp", "viommu")).isFine();
    }

    @Test
    void anExplicitRangeMakesNoHole() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO))
                .map("pcie.0", "viommu", mapping -> mapping.input(0x100, 0x100))).isFine();
    }

    @Test
    void anExplicitRangeThatDependsOnASlot() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("a").endpoint("b"))
                .map("pcie.0", "smmu", mapping -> mapping.input(8, 1)))
                .isWrong(WARNING, "dma-pcie.0-smmu", "b being at 0000:00:01.0", "nobody fixed");
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("a").endpoint("b", nic -> nic.at(1)))
                .map("pcie.0", "smmu", mapping -> mapping.input(8, 1))).isFine();
    }

    @Test
    void anExplicitRangeOfAllDependsOnNobody() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("a"))
                .map("pcie.0", "smmu", mapping -> mapping.input(0, 0x10000))).isFine();
    }

    @Test
    void aRangeWithoutABaseBeginsAtTheFirstBus() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.buses(0, 0x7f))
                .hostBridge("pxb", bus -> bus.buses(0x80, 0xff).endpoint("a"))
                .map("pxb", "smmu", mapping -> mapping.count(8))).isWrong(WARNING, "dma-pxb-smmu", "a being at 0000:80:00.0");
    }

    @Test
    void anExplicitRangeOfABridgeDependsOnItsBusNumbers() {
        Judged.by(rule, platform ->
                platform.hostBridge("pcie.0", bus -> bus.bridge("rp", BridgeKind.ROOT_PORT, port -> port.at(1).endpoint("nic")))
                .map("rp", "smmu", mapping -> mapping.input(0x100, 0x100))).isWrong(WARNING, "dma-rp-smmu", "nic being at 0000:01:00.0");
        Judged.by(rule, platform -> platform.hostBridge("pcie.0",
                bus -> bus.bridge("rp", BridgeKind.ROOT_PORT, port -> port.at(1).secondaryBus(1).endpoint("nic")))
                .map("rp", "smmu", mapping -> mapping.input(0x100, 0x100))).isFine();
    }

    @Test
    void anExplicitRangeOnTheMsiSideCountsAsWell() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("a")).msi("a", "its", mapping -> mapping.input(0, 1)))
                .isWrong(WARNING, "msi-a-its", "a being at 0000:00:00.0");
    }
}
