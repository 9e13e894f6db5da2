/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.INFO;
import static org.ridgeline.core.check.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.core.topology.TopologyBuilder;

class RmrIgnoredTest {

    private final RmrIgnored rule = new RmrIgnored();

    @Test
    void aTableOfRevision5() {
        Judged.by(rule, Claimed.iortNode().fact(new ClaimedFact.MemoryRange("rmr", 5)).claims()).isFine();
    }

    @Test
    void aTableOfRevision3() {
        Judged.by(rule, Claimed.iortNode().fact(new ClaimedFact.MemoryRange("rmr", 3)).claims())
                .isWrong(WARNING, "rmr", "revision 3", "from revision 5");
    }

    private static TopologyBuilder framebuffer(TopologyBuilder platform, String master) {
        return platform.hostBridge("pcie", bus -> bus.endpoint("gpu").endpoint("nic")).device("display", "vendor,display", 0x1000)
                .map("gpu", "smmu").map("display", "smmu")
                .reserved(new ReservedMemoryRegion(TopologyBuilder.idOf("fb"), "fb", new RegisterWindow(0x80000000L, 0x10000), false, false,
                        List.of(TopologyBuilder.idOf(master))));
    }

    @Test
    void aPciFunctionNeedsTheDsdtAsWell() {
        Judged.by(rule, platform -> framebuffer(platform, "gpu")).isWrong(INFO, "fb", "kept for gpu", "_DSM function 5 of pcie");
    }

    @Test
    void aDeviceInTheAddressMapNeedsNothing() {
        Judged.by(rule, platform -> framebuffer(platform, "display")).isFine();
    }

    @Test
    void whereNoIortSaysIt() {
        Judged.by(rule, platform -> framebuffer(platform, "nic")).isFine();
        Judged.by(rule, platform -> framebuffer(platform, "gpu").firmware(FirmwareInterface.DEVICE_TREE)).isFine();
    }
}
