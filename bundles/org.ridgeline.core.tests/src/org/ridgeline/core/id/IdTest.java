/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0, 00:00.0", "0, 1, 0, 8, 00:01.0", "0, 31, 7, 255, 00:1f.7", "1, 0, 0, 256, 01:00.0",
            "255, 31, 7, 65535, ff:1f.7", "5, 4, 0, 1312, 05:04.0"})
    void ridIsBusDeviceAndFunction(int bus, int device, int function, int value, String text) {
        Rid rid = Rid.of(bus, device, function);
        assertEquals(value, rid.value());
        assertEquals(value, rid.number());
        assertEquals(new Rid(value), rid);
        assertEquals(List.of(bus, device, function), List.of(rid.bus(), rid.device(), rid.function()));
        assertEquals(value & 0xff, rid.devfn());
        assertEquals(text, rid.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x10000, Integer.MIN_VALUE})
    void ridHas16Bits(int value) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Rid(value)).getMessage().contains("16 bits"));
    }

    @ParameterizedTest
    @CsvSource({"256, 0, 0", "0, 32, 0", "0, 0, 8", "-1, 0, 0"})
    void ridRefusesWhatNoBusHas(int bus, int device, int function) {
        assertThrows(IllegalArgumentException.class, () -> Rid.of(bus, device, function));
    }

    @Test
    void rangeCountsBothEnds() {
        RidRange range = RidRange.of(8, 0xff);
        assertEquals(0xf8, range.size());
        assertTrue(range.contains(new Rid(8)) && range.contains(new Rid(0xff)));
        assertFalse(range.contains(new Rid(7)) || range.contains(new Rid(0x100)));
        assertEquals(0x10000, RidRange.ALL.size());
        assertEquals(1, RidRange.single(Rid.MAX).size());
        assertEquals(RidRange.of(0x100, 0x2ff), RidRange.ofBuses(1, 2));
        assertThrows(IllegalArgumentException.class, () -> RidRange.of(9, 8));
    }

    @Test
    void rangesMeetAtOneRid() {
        RidRange low = RidRange.of(0, 8);
        assertTrue(low.overlaps(RidRange.of(8, 9)));
        assertFalse(low.overlaps(RidRange.of(9, 9)));
        assertEquals(RidRange.of(8, 8), low.intersection(RidRange.of(8, 9)));
        assertTrue(low.contains(RidRange.of(0, 8)));
        assertFalse(low.contains(RidRange.of(0, 9)));
        assertEquals("00:00.0-00:01.0", low.toString());
        assertEquals("00:01.0", RidRange.single(new Rid(8)).toString());
    }

    @Test
    void pciAddressIsWrittenAsLinuxDoes() {
        assertEquals("0000:00:1f.7", new PciAddress(0, new Rid(0xff)).toString());
        assertEquals("abcd:01:00.0", new PciAddress(0xabcd, new Rid(0x100)).toString());
        assertThrows(IllegalArgumentException.class, () -> new PciAddress(0x10000, Rid.MIN));
        assertTrue(new PciAddress(1, Rid.MIN).compareTo(new PciAddress(0, Rid.MAX)) > 0);
    }

    @Test
    void wideIdsHave32Bits() {
        assertEquals(0xffffffffL, new StreamId(0xffffffffL).value());
        assertThrows(IllegalArgumentException.class, () -> new StreamId(0x100000000L));
        assertThrows(IllegalArgumentException.class, () -> new StreamId(-1));
        assertThrows(IllegalArgumentException.class, () -> new StreamId(0, List.of(0x100000000L)));
        assertThrows(IllegalArgumentException.class, () -> new DeviceId(0x100000000L));
        assertThrows(IllegalArgumentException.class, () -> new ComponentInput(-1));
        assertThrows(IllegalArgumentException.class, () -> new StreamId(0xffffffffL).plus(1));
        assertEquals(0xffffffffL, new ComponentInput(0xffffffffL).number());
    }

    @Test
    void streamIdKeepsItsFurtherCells() {
        StreamId masked = new StreamId(0x400, List.of(0x3fL));
        assertEquals(new StreamId(0x401, List.of(0x3fL)), masked.plus(1));
        assertEquals("0x400 0x3f", masked.toString());
        assertEquals(new DeviceId(7), new DeviceId(8).plus(-1));
        assertEquals("0x8", new DeviceId(8).toString());
    }

    @Test
    void streamIdsOfOneOrderAreEqual() {
        assertTrue(new StreamId(4, List.of(1L)).compareTo(new StreamId(4)) > 0);
        assertTrue(new StreamId(4, List.of(1L)).compareTo(new StreamId(4, List.of(2L))) < 0);
        assertTrue(new StreamId(5).compareTo(new StreamId(4, List.of(9L))) > 0);
        assertEquals(0, new StreamId(4, List.of(1L)).compareTo(new StreamId(4, List.of(1L))));
    }
}
