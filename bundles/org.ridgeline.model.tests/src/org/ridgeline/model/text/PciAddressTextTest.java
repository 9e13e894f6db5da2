/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;

class PciAddressTextTest {

    @Test
    void comesBack() {
        PciAddress address = new PciAddress(0xfffe, Rid.of(0xf0, 0x1f, 7));
        assertEquals("fffe:f0:1f.7", PciAddressText.format(address));
        assertEquals(address, PciAddressText.parse("FFFE:f0:1f.7"));
        assertNull(PciAddressText.parse(null));
        assertNull(PciAddressText.format(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00:1f.7", "0000:00:20.0", "0000:00:1f.8", "0000:100:1f.0", "0000:00:1f.7 "})
    void refusesAnythingElse(String text) {
        assertThrows(IllegalArgumentException.class, () -> PciAddressText.parse(text));
    }
}
