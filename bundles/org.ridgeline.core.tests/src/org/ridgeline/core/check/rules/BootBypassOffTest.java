/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.PciIommuBuilder;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;

class BootBypassOffTest {

    private final BootBypassOff rule = new BootBypassOff();

    private static TopologyBuilder closed(TopologyBuilder platform) {
        return platform.hostBridge("pcie", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, PciIommuBuilder::noBootBypass).endpoint("disk"));
    }

    @Test
    void anOpenOne() {
        Judged.by(rule, platform -> platform.hostBridge("pcie", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO).endpoint("disk"))
                .map("pcie", "viommu")).isFine();
    }

    @Test
    void oneThatTranslatesNobody() {
        Judged.by(rule, BootBypassOffTest::closed).isFine();
    }

    @Test
    void oneWithADiskBehindIt() {
        Judged.by(rule, platform -> closed(platform).map("pcie", "viommu")).isWrong(WARNING, "viommu", "disk", "boot-bypass off");
    }
}
