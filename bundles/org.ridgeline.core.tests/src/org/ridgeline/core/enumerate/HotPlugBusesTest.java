/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.NumberingPolicy;

/** How Linux shares out spare bus numbers: pci_scan_child_bus_extend, worked through by hand. */
class HotPlugBusesTest {

    @Test
    void aRootBusHasNothingToSpare() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus
                .bridge("hot", BridgeKind.ROOT_PORT, port -> port.hotPlug())
                .bridge("next", BridgeKind.ROOT_PORT, port -> { }));
        assertEquals(List.of("1-1", "2-2"), numbered.buses("hot", "next"));
    }

    @Test
    void hotPlugPortsShareWhatFirmwareLeft() {
        // 9 buses to spare, 2 ports: 4 each, at most 9 - 2 + 1 = 8; each is its own bus and 3 further ones.
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("outer", BridgeKind.ROOT_PORT, port -> port.buses(1, 10)
                .bridge("hot1", BridgeKind.DOWNSTREAM_PORT, hot -> hot.at(0).hotPlug())
                .bridge("hot2", BridgeKind.DOWNSTREAM_PORT, hot -> hot.at(0, 1).hotPlug())));
        assertEquals(List.of("1-10", "2-5", "6-9"), numbered.buses("outer", "hot1", "hot2"));
    }

    @Test
    void ordinaryBridgesGetTheirOneBusBesideThem() {
        // 9 to spare, 1 hot-plug port of 2 bridges: 9, at most 9 - 2 + 1 = 8; the ordinary bridge comes first.
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("outer", BridgeKind.ROOT_PORT, port -> port.buses(1, 10)
                .bridge("plain", BridgeKind.DOWNSTREAM_PORT, plain -> plain.at(0))
                .bridge("hot", BridgeKind.DOWNSTREAM_PORT, hot -> hot.at(0, 1).hotPlug())));
        assertEquals(List.of("2-2", "3-10"), numbered.buses("plain", "hot"));
    }

    @Test
    void aSoleBridgeHandsEverythingOn() {
        // The upstream port is alone and gets all 9; 8 remain behind it, 4 for each of its ports, 3 beyond their own bus.
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("outer", BridgeKind.ROOT_PORT, port -> port.buses(1, 10)
                .bridge("up", BridgeKind.UPSTREAM_PORT, up -> up
                        .bridge("hot1", BridgeKind.DOWNSTREAM_PORT, hot -> hot.at(0).hotPlug())
                        .bridge("hot2", BridgeKind.DOWNSTREAM_PORT, hot -> hot.at(1).hotPlug()))));
        assertEquals(List.of("2-10", "3-6", "7-10"), numbered.buses("up", "hot1", "hot2"));
    }

    @Test
    void aPortThatGrowsLeavesLessToTheNext() {
        // 5 to spare, 2 ports: 2 each. hot1 needs 4 buses for what is behind it, 3 more than were set aside: 2 + 3 = 5 used, 5 - 5 + 1 = 1
        // left for hot2.
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("outer", BridgeKind.ROOT_PORT, port -> port.buses(1, 6)
                .bridge("hot1", BridgeKind.DOWNSTREAM_PORT, hot -> hot.at(0).hotPlug()
                        .bridge("up", BridgeKind.UPSTREAM_PORT, up -> up
                                .bridge("d1", BridgeKind.DOWNSTREAM_PORT, down -> { })
                                .bridge("d2", BridgeKind.DOWNSTREAM_PORT, down -> { })))
                .bridge("hot2", BridgeKind.DOWNSTREAM_PORT, hot -> hot.at(0, 1).hotPlug())));
        assertEquals(List.of("2-5", "3-5", "4-4", "5-5", "6-6"), numbered.buses("hot1", "up", "d1", "d2", "hot2"));
    }

    @Test
    void nothingHoldsAShareBackWhereMoreIsUsedThanThereWas() {
        // 2 to spare, 1 hot-plug port beside 3 others: 2 - 4 + 1 is below 0, which Linux takes for a huge number; the last bus stops the
        // port.
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("outer", BridgeKind.ROOT_PORT, port -> port.buses(1, 3)
                .bridge("hot", BridgeKind.DOWNSTREAM_PORT, hot -> hot.at(0).hotPlug())
                .bridge("a", BridgeKind.DOWNSTREAM_PORT, plain -> plain.at(0, 1).endpoint("lost"))
                .bridge("b", BridgeKind.DOWNSTREAM_PORT, plain -> plain.at(0, 2))
                .bridge("c", BridgeKind.DOWNSTREAM_PORT, plain -> plain.at(0, 3))));
        assertEquals(List.of("2-3", "none"), numbered.buses("hot", "a"));
        assertEquals(Unnumbered.Reason.NO_BUS, numbered.unnumbered("lost").reason());
    }

    @Test
    void configuredBridgesCountAsUsed() {
        // 9 to spare, 1 hot-plug port; the configured bridge has 4 buses: 2 + 3 = 5 used, min(9, 9 - 5 + 1) = 5 for the port: its own bus
        // and 4 further ones.
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("outer", BridgeKind.ROOT_PORT, port -> port.buses(1, 10)
                .bridge("hot", BridgeKind.DOWNSTREAM_PORT, hot -> hot.at(0).hotPlug())
                .bridge("fixed", BridgeKind.DOWNSTREAM_PORT, fixed -> fixed.at(0, 1).buses(2, 5))));
        assertEquals(List.of("6-10", "2-5"), numbered.buses("hot", "fixed"));
    }

    @Test
    void oneBusIsSetAsideForABridgeThatComesLater() {
        // 9 to spare, 2 bridges: min(9, 9 - 2 + 1) = 8 for the port: its own bus and 7 further ones; the last one is left.
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("outer", BridgeKind.ROOT_PORT, port -> port.buses(1, 10)
                .bridge("hot", BridgeKind.DOWNSTREAM_PORT, hot -> hot.at(0).hotPlug())
                .bridge("plain", BridgeKind.DOWNSTREAM_PORT, plain -> plain.at(0, 1))));
        assertEquals(List.of("2-9", "10-10"), numbered.buses("hot", "plain"));
    }

    @Test
    void whatConfiguredBridgesUseIsNotToSpareForPortsBeforeOthers() {
        // 9 to spare, 3 bridges, the configured one 3 buses more than its own: min(9, 9 - 6 + 1) = 4.
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("outer", BridgeKind.ROOT_PORT, port -> port.buses(1, 10)
                .bridge("hot", BridgeKind.DOWNSTREAM_PORT, hot -> hot.at(0).hotPlug())
                .bridge("fixed", BridgeKind.DOWNSTREAM_PORT, fixed -> fixed.at(0, 1).buses(2, 5))
                .bridge("plain", BridgeKind.DOWNSTREAM_PORT, plain -> plain.at(0, 2))));
        assertEquals(List.of("6-9", "2-5", "10-10"), numbered.buses("hot", "fixed", "plain"));
    }

    @Test
    void severalOrdinaryBridgesHandNothingOn() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("outer", BridgeKind.ROOT_PORT, port -> port.buses(1, 10)
                .bridge("up1", BridgeKind.UPSTREAM_PORT, up -> up.at(0).bridge("hot1", BridgeKind.DOWNSTREAM_PORT, hot -> hot.hotPlug()))
                .bridge("up2", BridgeKind.UPSTREAM_PORT,
                up -> up.at(0, 1).bridge("hot2", BridgeKind.DOWNSTREAM_PORT, hot -> hot.hotPlug()))));
        assertEquals(List.of("2-3", "3-3", "4-5", "5-5"), numbered.buses("up1", "hot1", "up2", "hot2"));
    }

    @Test
    void busesOfVirtualFunctionsCountAsUsed() {
        // 9 to spare, 2 bridges, 2 buses of virtual functions: min(9, 9 - 4 + 1) = 6 from bus 4 on.
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("outer", BridgeKind.ROOT_PORT, port -> port.buses(1, 10)
                .endpoint("nic", nic -> nic.at(0).sriov(2, 0x100, 0x100))
                .bridge("hot", BridgeKind.DOWNSTREAM_PORT, hot -> hot.at(0, 1).hotPlug())
                .bridge("plain", BridgeKind.DOWNSTREAM_PORT, plain -> plain.at(0, 2))));
        assertEquals(List.of("4-9", "10-10"), numbered.buses("hot", "plain"));
    }
}
