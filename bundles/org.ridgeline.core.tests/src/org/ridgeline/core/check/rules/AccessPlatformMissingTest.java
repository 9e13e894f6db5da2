/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.topology.VirtioTransport;

class AccessPlatformMissingTest {

    private final AccessPlatformMissing rule = new AccessPlatformMissing();

    private static PlatformDevice device(VirtioTransport virtio, boolean accessPlatform) {
        return new PlatformDevice(TopologyBuilder.idOf("blk"), "blk", List.of("virtio,mmio"), List.of(new RegisterWindow(0x1000, 0x200)),
                List.of(), "", true, 64, virtio, accessPlatform, Optional.empty());
    }

    @Test
    void whoOffersItIsFine() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO)
                .endpoint("net", net -> net.virtio(VirtioTransport.MODERN).accessPlatform()).endpoint("nvme")).map("pcie.0", "viommu")
                .device(device(VirtioTransport.MODERN, true)).map("blk", "viommu", mapping -> mapping.output(0x20000))).isFine();
    }

    @Test
    void withoutAnIommuNobodyNeedsIt() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("net", net -> net.virtio(VirtioTransport.MODERN)))
                .device(device(VirtioTransport.MODERN, false))).isFine();
    }

    @Test
    void aModernDeviceWithoutIt() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("net", net -> net.virtio(VirtioTransport.MODERN)))
                .map("pcie.0", "smmu"))
                .isWrong(WARNING, "net", "behind smmu", "VIRTIO_F_ACCESS_PLATFORM", "bypasses");
    }

    @Test
    void aTransitionalDeviceCannotOfferIt() {
        Judged judged = Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus
                .endpoint("net", net -> net.virtio(VirtioTransport.TRANSITIONAL).accessPlatform())
                .endpoint("old", old -> old.virtio(VirtioTransport.LEGACY)))
                .map("pcie.0", "smmu"));
        assertEquals(List.of("net", "old"), judged.subjects());
        judged.isWrong(0, WARNING, "not modern-only");
    }

    @Test
    void aDeviceInTheAddressMapIsJudgedOnce() {
        Judged.by(rule, platform -> platform.device(device(VirtioTransport.MODERN, false)).map("blk", "smmu", mapping -> mapping.output(1))
                .map("blk", "smmu", mapping -> mapping.output(2))).isWrong(WARNING, "blk", "behind smmu");
    }
}
