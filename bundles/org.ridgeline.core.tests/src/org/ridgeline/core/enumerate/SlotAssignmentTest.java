/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.Placement;
import org.ridgeline.core.topology.SriovCapability;

class SlotAssignmentTest {

    private static final Placement LONE = new Placement(OptionalInt.of(3), OptionalInt.of(0), false);

    @ParameterizedTest
    @EnumSource(NumberingPolicy.class)
    void slotsAreGivenOutInPluggingOrder(NumberingPolicy policy) {
        Numbered numbered = Numbered.of(policy, bus -> bus.endpoint("a").endpoint("b").endpoint("c"));
        assertEquals(List.of("00:00.0", "00:01.0", "00:02.0"), numbered.rids("a", "b", "c"));
        assertEquals("first free slot on pcie.0", numbered.why("b"));
        assertFalse(numbered.function("b").origin().slotPinned());
        assertTrue(numbered.function("b").origin().busPinned());
    }

    @ParameterizedTest
    @EnumSource(value = NumberingPolicy.class, names = {"LINUX", "FIRMWARE"})
    void fixedSlotsAreTakenFirst(NumberingPolicy policy) {
        Numbered numbered = Numbered.of(policy, bus -> bus.endpoint("a").endpoint("b").endpoint("fixed", nic -> nic.at(1)).endpoint("c"));
        assertEquals(List.of("00:00.0", "00:02.0", "00:01.0", "00:03.0"), numbered.rids("a", "b", "fixed", "c"));
        assertEquals("slot 1 fixed", numbered.why("fixed"));
        assertTrue(numbered.function("fixed").origin().isPinned());
    }

    @Test
    void qemuGoesStrictlyByOrderAndMayCollide() {
        Numbered numbered = Numbered.of(NumberingPolicy.QEMU, bus -> bus.endpoint("a").endpoint("b").endpoint("fixed", nic -> nic.at(1))
                .endpoint("c"));
        assertEquals(List.of("00:00.0", "00:01.0", "00:01.0", "00:02.0"), numbered.rids("a", "b", "fixed", "c"));
        assertTrue(numbered.found("b"));
        assertFalse(numbered.found("fixed"));
    }

    @Test
    void qemuLooksAtFunctionZeroAlone() {
        Numbered numbered = Numbered.of(NumberingPolicy.QEMU, bus -> bus.endpoint("first", nic -> nic.at(0, 1)).endpoint("second"));
        assertEquals(List.of("00:00.1", "00:00.0"), numbered.rids("first", "second"));
        Numbered linux = Numbered.of(NumberingPolicy.LINUX, bus -> bus.endpoint("first", nic -> nic.at(0, 1)).endpoint("second"));
        assertEquals(List.of("00:00.1", "00:01.0"), linux.rids("first", "second"));
    }

    @ParameterizedTest
    @EnumSource(NumberingPolicy.class)
    void theFunctionsOfABusComeInOrderOfTheirNumbers(NumberingPolicy policy) {
        Numbered numbered = Numbered.of(policy, bus -> bus.endpoint("high", nic -> nic.at(9)).endpoint("low", nic -> nic.at(2))
                .endpoint("free"));
        assertEquals(List.of("free", "low", "high"), numbered.enumeration().functions().stream().map(EnumeratedFunction::name).toList());
    }

    @ParameterizedTest
    @EnumSource(NumberingPolicy.class)
    void aFullBusLeavesOver(NumberingPolicy policy) {
        Numbered numbered = Numbered.of(policy, bus -> {
            for (int i = 0; i < 32; i++) {
                bus.endpoint("nic" + i);
            }
            bus.bridge("late", BridgeKind.ROOT_PORT, port -> port.endpoint("behind"));
        });
        assertEquals("00:1f.0", numbered.rid("nic31"));
        assertFalse(numbered.has("late"));
        assertEquals(Unnumbered.Reason.NO_SLOT, numbered.unnumbered("late").reason());
        assertEquals(Unnumbered.Reason.NO_SLOT, numbered.unnumbered("behind").reason());
        assertEquals("no slot is left on pcie.0", numbered.unnumbered("late").why());
    }

    @ParameterizedTest
    @EnumSource(value = BridgeKind.class, names = {"ROOT_PORT", "DOWNSTREAM_PORT"})
    void onlySlotZeroIsBehindAPort(BridgeKind kind) {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus.bridge("port", kind, port -> port.endpoint("a").endpoint("b")));
        assertEquals(List.of("01:00.0", "01:01.0"), numbered.rids("a", "b"));
        assertTrue(numbered.found("a"));
        assertFalse(numbered.found("b"));
        assertTrue(numbered.function("a").origin().slotPinned());
        assertTrue(numbered.why("a").endsWith("slot 0, the only one below port"));
    }

    @ParameterizedTest
    @EnumSource(value = BridgeKind.class, names = {"UPSTREAM_PORT", "PCIE_TO_PCI", "PCI_TO_PCI"})
    void allSlotsAreBehindOtherBridges(BridgeKind kind) {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX,
                bus -> bus.bridge("bridge", kind, behind -> behind.endpoint("a").endpoint("b")));
        assertTrue(numbered.found("b"));
        assertFalse(numbered.function("a").origin().slotPinned());
    }

    @Test
    void furtherFunctionsNeedFunctionZeroToSaySo() {
        Numbered multi = Numbered.of(NumberingPolicy.LINUX,
                bus -> bus.endpoint("zero", nic -> nic.at(3)).endpoint("one", nic -> nic.at(3, 1)));
        assertTrue(multi.found("one"));
        Numbered lone = Numbered.of(NumberingPolicy.LINUX,
                bus -> bus.endpoint("zero", nic -> nic.at(LONE)).endpoint("one", nic -> nic.at(3, 1)));
        assertTrue(lone.found("zero"));
        assertFalse(lone.found("one"));
        Numbered none = Numbered.of(NumberingPolicy.LINUX, bus -> bus.endpoint("one", nic -> nic.at(3, 1)));
        assertFalse(none.found("one"));
    }

    @Test
    void theFirstOfTwoAtOneNumberDecides() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX,
                bus -> bus.endpoint("first", nic -> nic.at(LONE)).endpoint("second", nic -> nic.at(3))
                .endpoint("one", nic -> nic.at(3, 1)));
        assertFalse(numbered.found("second"));
        assertFalse(numbered.found("one"));
    }

    @Test
    void ariGivesOneDeviceAllNumbersBehindAPort() {
        SriovCapability ari = new SriovCapability(2, 2, 1, 1, true);
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus
                .bridge("port", BridgeKind.ROOT_PORT, port -> port.at(1).endpoint("pf0", nic -> nic.at(0).sriov(ari))
                .endpoint("pf9", nic -> nic.at(1, 1)))
                .endpoint("root", nic -> nic.at(0).sriov(ari)).endpoint("alone", nic -> nic.at(2, 1)));
        assertTrue(numbered.found("pf9"));
        assertFalse(numbered.found("alone"), "ARI is a matter of the device behind a port");
    }

    @Test
    void behindABridgeThatIsNeverFoundNothingIs() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus
                .bridge("hidden", BridgeKind.ROOT_PORT,
                port -> port.at(4, 1).bridge("inner", BridgeKind.PCIE_TO_PCI, inner -> inner.endpoint("deep")))
                .bridge("seen", BridgeKind.ROOT_PORT, port -> port.at(5).endpoint("nic")));
        assertEquals("none", numbered.buses("hidden"));
        assertEquals(Unnumbered.Reason.HIDDEN_BRIDGE, numbered.unnumbered("deep").reason());
        assertEquals("hidden is never found", numbered.unnumbered("deep").why());
        assertEquals("01:00.0", numbered.rid("nic"), "a hidden bridge takes no bus number");
    }

    @Test
    void behindTheSecondOfTwoBridgesAtOneNumberNothingIs() {
        Numbered numbered = Numbered.of(NumberingPolicy.LINUX, bus -> bus
                .bridge("first", BridgeKind.ROOT_PORT, port -> port.at(4).endpoint("a"))
                .bridge("second", BridgeKind.ROOT_PORT, port -> port.at(4).endpoint("b")));
        assertEquals("01:00.0", numbered.rid("a"));
        assertEquals(Unnumbered.Reason.HIDDEN_BRIDGE, numbered.unnumbered("b").reason());
    }
}
