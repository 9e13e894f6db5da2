/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.SriovCapability;
import org.ridgeline.core.topology.TopologyBuilder;

/** Bus numbers as drivers/pci/probe.c of Linux gives them out. */
class BusNumberingTest {

    @Test
    void depthFirstInDeviceOrder() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus
                .bridge("late", BridgeKind.ROOT_PORT, port -> port.at(9).endpoint("c"))
                .bridge("early", BridgeKind.ROOT_PORT, port -> port.at(2)
                        .bridge("up", BridgeKind.UPSTREAM_PORT, up -> up
                                .bridge("down1", BridgeKind.DOWNSTREAM_PORT, down -> down.endpoint("a"))
                                .bridge("down2", BridgeKind.DOWNSTREAM_PORT, down -> down.endpoint("b")))));
        assertEquals(List.of("1-4", "2-4", "3-3", "4-4", "5-5"), numbered.buses("early", "up", "down1", "down2", "late"));
        assertEquals(List.of("03:00.0", "04:00.0", "05:00.0"), numbered.rids("a", "b", "c"));
        assertEquals("bus 1: first below pcie.0; slot 0, the only one below early", numbered.why("up"));
        assertEquals("bus 3: depth-first after up; slot 0, the only one below down1", numbered.why("a"));
        assertEquals("bus 5: depth-first after down2; slot 0, the only one below late", numbered.why("c"));
        assertFalse(numbered.function("c").origin().busPinned());
        assertEquals(List.of("early", "up", "down1", "a", "down2", "b", "late", "c"),
                numbered.enumeration().functions().stream().map(EnumeratedFunction::name).toList(),
                "a bridge comes before what is behind it");
    }

    @Test
    void hopsLeadFromTheRootBus() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("port", BridgeKind.ROOT_PORT, port -> port.at(2, 0)
                .bridge("up", BridgeKind.UPSTREAM_PORT, up -> up
                        .bridge("down", BridgeKind.DOWNSTREAM_PORT, down -> down.at(0x1f).endpoint("nic", nic -> nic.at(0, 3)))))
                .endpoint("root", nic -> nic.at(5, 1)));
        assertEquals("[02.0, 00.0, 1f.0, 00.3]", numbered.function("nic").path().toString());
        assertEquals("[05.1]", numbered.function("root").path().toString());
    }

    @Test
    void busesOfVirtualFunctionsComeBeforeBridges() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus
                .bridge("port", BridgeKind.ROOT_PORT, port -> port.at(0).endpoint("behind"))
                .endpoint("nic", nic -> nic.at(1).sriov(new SriovCapability(512, 0, 0x80, 1, false))));
        assertEquals("3-3", numbered.buses("port"));
        assertEquals("bus 3: after the buses of virtual functions on pcie.0; slot 0, the only one below port", numbered.why("behind"));
    }

    @Test
    void theWidestOfTheVirtualFunctionsCounts() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus
                .endpoint("narrow", nic -> nic.at(1).sriov(16, 8, 1))
                .endpoint("wide", nic -> nic.at(2).sriov(2, 0x100, 0x100))
                .endpoint("hidden", nic -> nic.at(3, 1).sriov(2, 0x800, 1))
                .bridge("port", BridgeKind.ROOT_PORT, port -> port.at(4)));
        assertEquals("3-3", numbered.buses("port"));
    }

    @Test
    void virtualFunctionsExtendTheBusesOfTheirPort() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus
                .bridge("rp1", BridgeKind.ROOT_PORT, port -> port.endpoint("nic", nic -> nic.sriov(300, 1, 1)))
                .bridge("rp2", BridgeKind.ROOT_PORT, port -> port.endpoint("disk")));
        assertEquals(List.of("1-2", "3-3"), numbered.buses("rp1", "rp2"));
        List<VirtualFunction> virtual = numbered.function("nic").virtualFunctions();
        assertEquals(300, virtual.size());
        assertEquals("01:1f.7", virtual.get(254).address().rid().toString());
        assertEquals("02:00.0", virtual.get(255).address().rid().toString());
        assertEquals("nic.vf255", virtual.get(255).name());
    }

    @Test
    void virtualFunctionsBeyondTheLastBusHaveNoRequesterId() {
        Numbered numbered = Numbered.of(TopologyBuilder.named("end").hostBridge("pcie.0", bus -> bus.buses(255, 255)
                .endpoint("nic", nic -> nic.at(31).sriov(10, 4, 2))).build());
        assertEquals(List.of("ff:1f.4", "ff:1f.6"),
                numbered.function("nic").virtualFunctions().stream().map(vf -> vf.address().rid().toString()).toList());
    }

    @Test
    void enabledVirtualFunctionsAloneAreThere() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX,
                bus -> bus.endpoint("nic", nic -> nic.at(1).sriov(new SriovCapability(8, 2, 4, 2, false))));
        assertEquals(List.of("00:01.4", "00:01.6"),
                numbered.function("nic").virtualFunctions().stream().map(vf -> vf.address().rid().toString()).toList());
        assertEquals(List.of("nic", "nic.vf0", "nic.vf1"), numbered.enumeration().requesters().stream().map(Requester::name).toList());
    }

    @ParameterizedTest
    @EnumSource(NumberingPolicy.class)
    void configuredBridgesKeepTheirNumbersAndTheOthersFollow(NumberingPolicy policy) {
        Numbered numbered = Numbered.of(policy, bus -> bus
                .bridge("free", BridgeKind.ROOT_PORT, port -> port.at(1).endpoint("a"))
                .bridge("fixed", BridgeKind.ROOT_PORT, port -> port.at(2).buses(4, 7).endpoint("b")));
        assertEquals(List.of("8-8", "4-7"), numbered.buses("free", "fixed"));
        assertEquals("bus 4 fixed by firmware; slot 0, the only one below fixed", numbered.why("b"));
        assertTrue(numbered.function("b").origin().isPinned());
        assertEquals("bus 8: depth-first after fixed; slot 0, the only one below free", numbered.why("a"));
    }

    @Test
    void aConfiguredBridgeWithoutItsLastBusEndsWhereItsBusesEnd() {
        Numbered numbered = Numbered.of(NumberingPolicy.FIRMWARE, bus -> bus
                .bridge("fixed", BridgeKind.ROOT_PORT,
                port -> port.secondaryBus(3).bridge("up", BridgeKind.UPSTREAM_PORT, up -> up.endpoint("a"))));
        assertEquals(List.of("3-4", "4-4"), numbered.buses("fixed", "up"));
    }

    @Test
    void aFixedNumberThatIsNotAboveItsOwnBusIsGivenAnew() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus
                .bridge("outer", BridgeKind.ROOT_PORT, port -> port.buses(5, 9)
                        .bridge("inner", BridgeKind.UPSTREAM_PORT, inner -> inner.buses(5, 6).endpoint("a"))));
        assertEquals(List.of("5-9", "6-6"), numbered.buses("outer", "inner"));
    }

    @Test
    void noBusIsLeftBehindAFixedLastBus() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("outer", BridgeKind.ROOT_PORT, port -> port.buses(5, 5)
                .bridge("inner", BridgeKind.PCIE_TO_PCI, inner -> inner.endpoint("a"))));
        assertEquals("none", numbered.buses("inner"));
        assertEquals(Unnumbered.Reason.NO_BUS, numbered.unnumbered("a").reason());
    }

    @Test
    void noBusIsLeftAtTheEndOfTheRange() {
        Numbered numbered = Numbered.of(TopologyBuilder.named("small").hostBridge("pcie.0", bus -> bus.buses(0, 2)
                .bridge("rp1", BridgeKind.ROOT_PORT, port -> port.endpoint("a"))
                .bridge("rp2", BridgeKind.ROOT_PORT, port -> port.endpoint("b"))
                .bridge("rp3", BridgeKind.ROOT_PORT, port -> port.bridge("up", BridgeKind.UPSTREAM_PORT, up -> up.endpoint("c")))).build());
        assertEquals(List.of("1-1", "2-2", "none"), numbered.buses("rp1", "rp2", "rp3"));
        assertEquals("no bus number is left behind rp3", numbered.unnumbered("c").why());
        assertEquals("00:02.0", numbered.rid("rp3"));
    }

    @Test
    void reservedBusesAreKeptByFirmwareAlone() {
        assertEquals(List.of("1-1", "2-2"), reserved(NumberingPolicy.LINUX).buses("rp1", "rp2"));
        assertEquals(List.of("1-4", "5-5"), reserved(NumberingPolicy.FIRMWARE).buses("rp1", "rp2"));
        assertEquals(List.of("1-4", "5-5"), reserved(NumberingPolicy.QEMU).buses("rp1", "rp2"));
    }

    private static Numbered reserved(NumberingPolicy policy) {
        return Numbered.of(policy, bus -> bus
                .bridge("rp1", BridgeKind.ROOT_PORT, port -> port.reservedBuses(3).endpoint("a"))
                .bridge("rp2", BridgeKind.ROOT_PORT, port -> port.endpoint("b")));
    }

    @Test
    void aReserveStopsAtTheLastBus() {
        Numbered numbered = Numbered.of(TopologyBuilder.named("small").numbering(NumberingPolicy.FIRMWARE)
                .hostBridge("pcie.0", bus -> bus.buses(0, 3)
                .bridge("rp1", BridgeKind.ROOT_PORT, port -> port.reservedBuses(9))).build());
        assertEquals("1-3", numbered.buses("rp1"));
    }

    @Test
    void eachHostBridgeCountsFromItsFirstBus() {
        Numbered numbered = Numbered.of(TopologyBuilder.named("several")
                .hostBridge("pcie.0", bus -> bus.buses(0, 0x7f).bridge("rp1", BridgeKind.ROOT_PORT, port -> port.endpoint("a")))
                .hostBridge("pxb", bus -> bus.buses(0x80, 0xff).bridge("rp2", BridgeKind.ROOT_PORT, port -> port.endpoint("b")))
                .hostBridge("other", bus -> bus.segment(1).bridge("rp3", BridgeKind.ROOT_PORT, port -> port.endpoint("c"))).build());
        assertEquals(List.of("0000:01:00.0", "0000:81:00.0", "0001:01:00.0"),
                List.of("a", "b", "c").stream().map(name -> numbered.function(name).address().toString()).toList());
        assertEquals("80:00.0", numbered.rid("rp2"));
        assertEquals("bus 129: first below pxb; slot 0, the only one below rp2", numbered.why("b"));
    }

    @Test
    void ofTwoHostBridgesOnOneBusTheFirstIsFound() {
        Numbered numbered = Numbered.of(TopologyBuilder.named("clash")
                .hostBridge("one", bus -> bus.endpoint("a", nic -> nic.at(1).sriov(1, 1, 1)))
                .hostBridge("two", bus -> bus.endpoint("b", nic -> nic.at(1).sriov(1, 1, 1)).endpoint("c", nic -> nic.at(2))).build());
        assertTrue(numbered.found("a") && numbered.found("c"));
        assertFalse(numbered.found("b"));
        assertFalse(numbered.function("b").virtualFunctions().getFirst().discovered());
    }

    @Test
    void aFunctionThatNobodyFindsHidesNoOther() {
        Numbered numbered = Numbered.of(TopologyBuilder.named("clash")
                .hostBridge("one", bus -> bus.endpoint("lost", nic -> nic.at(1, 1)))
                .hostBridge("two", bus -> bus.endpoint("zero", nic -> nic.at(1)).endpoint("seen", nic -> nic.at(1, 1))).build());
        assertFalse(numbered.found("lost"));
        assertTrue(numbered.found("seen"));
    }
}
