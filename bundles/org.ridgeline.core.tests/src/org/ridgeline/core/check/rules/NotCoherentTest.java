/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.WARNING;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.topology.VirtioTransport;

class NotCoherentTest {

    private final NotCoherent rule = new NotCoherent();

    private static void platform(TopologyBuilder platform, boolean coherent, VirtioTransport virtio) {
        HostBridgeHardware hardware = new HostBridgeHardware(List.of(), OptionalLong.empty(), List.of(), List.of(), 32,
                coherent, false, 64);
        platform.hostBridge("pcie", bus -> bus.hardware(hardware).endpoint("net", net -> net.virtio(virtio)));
    }

    @Test
    void aCoherentBridge() {
        Judged.by(rule, platform -> platform(platform, true, VirtioTransport.MODERN)).isFine();
    }

    @Test
    void aBoardWhoseBridgeIsNotCoherentIsNormal() {
        Judged.by(rule, platform -> platform(platform, false, VirtioTransport.NONE)).isFine();
    }

    @Test
    void aVirtioDeviceBelowABridgeThatIsNot() {
        Judged.by(rule, platform -> platform(platform, false, VirtioTransport.MODERN))
                .isWrong(WARNING, "pcie", "net", "dma-coherent", "_CCA");
    }

    @Test
    void nodesOfADeviceTree() {
        Judged.by(rule, Claimed.iommuMap().claims()).isFine();
        Judged.by(rule, Claimed.iommuMap().fact(new ClaimedFact.NotCoherent("/virtio@1000", false)).claims())
                .isWrong(WARNING, "/virtio@1000", "dma-coherent");
        Judged.by(rule, Claimed.iommuMap().fact(new ClaimedFact.NotCoherent("/pcie", true)).claims())
                .isWrong(WARNING, "/pcie", "on its buses");
    }
}
