/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({"0,0", "26,26", "0x1a,26", "0X1A,26", "007,7", "0x00000000000000000000000000000001,1"})
    void readsHexadecimalAndDecimal(String text, long number) {
        assertEquals(number, NumberText.number(text));
        assertEquals(number, NumberText.address(text));
        assertEquals((int) number, NumberText.integer(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1 ", "-1", "+1", "0x", "1a", "0b1", "1.0", "1e3", "0x-1", "\u0661"})
    void refusesWhatIsNoNumber(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> NumberText.number(text)).getMessage();
        assertTrue(message.contains("is no number"), message);
    }

    @Test
    void addressesAreUnsigned() {
        assertEquals(-1L, NumberText.address("0xffffffffffffffff"));
        assertEquals(-1L, NumberText.address("18446744073709551615"));
        assertEquals("0xffffffffffffffff", NumberText.hex(-1L));
        assertThrows(IllegalArgumentException.class, () -> NumberText.address("0x10000000000000000"));
        assertThrows(IllegalArgumentException.class, () -> NumberText.number("0x8000000000000000"));
        assertThrows(IllegalArgumentException.class, () -> NumberText.integer("0x80000000"));
        assertThrows(IllegalArgumentException.class, () -> NumberText.address("9".repeat(1_000_000)));
    }

    @Test
    void aSizeIsNotZero() {
        assertEquals(1L, NumberText.size("1"));
        assertThrows(IllegalArgumentException.class, () -> NumberText.size("0x0"));
    }

    @Test
    void nothingStaysNothing() {
        assertNull(NumberText.address(null));
        assertNull(NumberText.size(null));
        assertNull(NumberText.integer(null));
        assertNull(NumberText.hex(null));
        assertNull(NumberText.decimal(null));
    }
}
