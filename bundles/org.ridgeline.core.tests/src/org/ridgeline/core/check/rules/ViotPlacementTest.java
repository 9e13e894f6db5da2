/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.topology.BridgeBuilder;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;

class ViotPlacementTest {

    private final ViotPlacement rule = new ViotPlacement();

    private static void behindAPort(TopologyBuilder platform, Consumer<BridgeBuilder> port) {
        platform.hostBridge("pcie", bus -> bus.bridge("port", BridgeKind.ROOT_PORT, bridge -> {
            port.accept(bridge);
            bridge.iommu("viommu", PciIommuKind.VIRTIO);
        }));
    }

    @Test
    void anIommuOnARootBus() {
        Judged.by(rule, platform -> platform.hostBridge("pcie", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO))).isFine();
    }

    @Test
    void anIommuBehindAPortWhoseBusNobodyFixed() {
        Judged.by(rule, platform -> behindAPort(platform, port -> port.at(1))).isWrong(ERROR, "viommu", "behind port", "oopses");
    }

    @Test
    void anIommuBehindAPortOfAFixedBus() {
        Judged.by(rule, platform -> behindAPort(platform, port -> port.at(1).buses(1, 1))).isFine();
    }

    @Test
    void aDeviceTreeNeedsNoBusNumbers() {
        Judged.by(rule, platform -> behindAPort(platform.firmware(FirmwareInterface.DEVICE_TREE), port -> port.at(1))).isFine();
    }

    @Test
    void anIommuBeyondEveryReference() {
        Judged.by(rule, Claimed.viot().fact(new ClaimedFact.UnreachableIommu("VIOT @0x10000")).claims())
                .isWrong(ERROR, "VIOT @0x10000", "64 KiB");
        Judged.by(rule, Claimed.viot().entry(0, 8, 0).claims()).isFine();
    }
}
