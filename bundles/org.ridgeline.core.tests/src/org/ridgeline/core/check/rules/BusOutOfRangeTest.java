/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;
import static org.ridgeline.core.check.Severity.WARNING;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.topology.BridgeKind;

class BusOutOfRangeTest {

    private final BusOutOfRange rule = new BusOutOfRange();

    @Test
    void busesInTheirRangeAreFine() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0",
                bus -> bus.buses(0, 2).bridge("rp", BridgeKind.ROOT_PORT, port -> port.buses(1, 2).endpoint("nic")))
                .hostBridge("pxb", bus -> bus.buses(3, 9)).hostBridge("other", bus -> bus.segment(1))).isFine();
    }

    @Test
    void hostBridgesThatShareBuses() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.buses(0, 0x80))
                .hostBridge("pxb", bus -> bus.buses(0x80, 0xff)))
                .isWrong(ERROR, "pxb", "80-ff", "00-80 of pcie.0", "segment 0");
    }

    @Test
    void aBridgeBeyondItsHostBridge() {
        Judged.by(rule, platform ->
                platform.hostBridge("pcie.0", bus -> bus.buses(0, 3).bridge("rp", BridgeKind.ROOT_PORT, port -> port.buses(2, 4))))
                .isWrong(ERROR, "rp", "02-04", "bus range 00-03 of pcie.0");
    }

    @Test
    void aBridgeBeyondTheOneAbove() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.bridge("rp", BridgeKind.ROOT_PORT, port -> port.buses(2, 4)
                .bridge("up", BridgeKind.UPSTREAM_PORT, up -> up.buses(3, 6))))).isWrong(ERROR, "up", "03-06", "beyond bus 04", "rp");
    }

    @Test
    void bridgesOfOneBusThatShareBuses() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.bridge("rp1", BridgeKind.ROOT_PORT, port -> port.buses(1, 4))
                .bridge("rp2", BridgeKind.ROOT_PORT, port -> port.buses(4, 6)))).isWrong(ERROR, "rp2", "04-06", "01-04 of rp1");
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.bridge("rp1", BridgeKind.ROOT_PORT, port -> port.buses(5, 6))
                .bridge("rp2", BridgeKind.ROOT_PORT, port -> port.buses(1, 4)).bridge("rp3", BridgeKind.ROOT_PORT, port -> { }))).isFine();
    }

    @Test
    void aNumberThatIsNotAboveItsOwnBus() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.bridge("rp", BridgeKind.ROOT_PORT, port -> port.buses(2, 4)
                .bridge("up", BridgeKind.UPSTREAM_PORT, up -> up.buses(2, 2)))))
                .isWrong(ERROR, "up", "secondary bus 2", "primary bus 2", "renumbered");
    }

    @Test
    void functionsForWhichNoBusIsLeft() {
        Judged judged = Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.buses(0, 1)
                .bridge("rp1", BridgeKind.ROOT_PORT, port -> { }).bridge("rp2", BridgeKind.ROOT_PORT, port -> port.endpoint("nic"))));
        assertEquals(List.of("nic"), judged.subjects());
        judged.isWrong(0, ERROR, "no bus number is left behind rp2", "00-01 of pcie.0");
    }

    private static ClaimedFact host(String place, int segment, int first, int last, int room) {
        return new ClaimedFact.HostBridge(place, segment, first, last, room == 0 ? OptionalInt.empty() : OptionalInt.of(room));
    }

    @Test
    void hostBridgesOfATree() {
        Claimed tree = Claimed.iommuMap().fact(host("/a", 0, 0, 0x7f, 0x80)).fact(host("/b", 0, 0x80, 0xff, 0))
                .fact(host("/c", 1, 0, 0xff, 0x100));
        Judged.by(rule, tree.claims()).isFine();
        Judged.by(rule, tree.fact(host("/d", 0, 0x7f, 0x7f, 0)).claims()).isWrong(ERROR, "/d", "7f-7f overlaps 00-7f of /a in segment 0");
    }

    @Test
    void aConfigurationSpaceWithoutRoom() {
        Judged.by(rule, Claimed.iommuMap().fact(host("/a", 0, 0, 0xff, 0x10)).claims())
                .isWrong(WARNING, "/a", "has 256 buses", "room for 16", "beyond bus 0f");
    }
}
