/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AcpiTableTest {
    private static final OemFields OEM = new OemFields("AB", "CDEFGHIJ", 0x01020304, "X", 0xfffefdfcL);

    @Test
    void headerFieldsAreWhereTheSpecificationPutsThem() throws Exception {
        AcpiTable table = AcpiTable.of(new AcpiHeader("TEST", 7, OEM), new byte[] {1, 2, 3});
        assertArrayEquals(Golden.hex("54455354 27000000 07" + String.format("%02x", table.checksum())
                + "414220202020 434445464748494a 04030201 58202020 fcfdfeff 010203"), table.toBytes());
        int sum = 0;
        for (byte b : table.toBytes()) {
            sum += b;
        }
        assertEquals(0, sum & 0xff);
        assertEquals(39, table.length());
        assertEquals(table, AcpiTable.parse(table.toBytes()));
        assertEquals(new AcpiHeader("TEST", 7, OEM), AcpiTable.parse(table.toBytes()).header());
        assertArrayEquals(new byte[] {1, 2, 3}, table.bytes(36, 39));
        assertThrows(IndexOutOfBoundsException.class, () -> table.bytes(36, 40));
    }

    @Test
    void aTableNeverChanges() throws Exception {
        byte[] bytes = Golden.VIOT.clone();
        AcpiTable table = AcpiTable.parse(bytes);
        bytes[40] = 1;
        table.toBytes()[41] = 1;
        assertArrayEquals(Golden.VIOT, table.toBytes());
        assertNotEquals(table, AcpiTable.parse(Golden.IORT));
    }

    @Test
    void bytesBehindTheEndAreRefused() {
        AcpiException e = assertThrows(AcpiException.class, () -> AcpiTable.parse(Arrays.copyOf(Golden.VIOT, 162)));
        assertEquals("offset 0xa0: 2 bytes follow the end of the table", e.getMessage());
        assertEquals(160, e.offset());
    }

    @Test
    void tablesAreToldFromTheirSource() {
        assertTrue(AcpiTable.recognizes(Golden.VIOT, "VIOT"));
        assertTrue(AcpiTable.recognizes(Arrays.copyOf(Golden.VIOT, 20), "VIOT"));
        assertFalse(AcpiTable.recognizes(Golden.VIOT, "IORT"));
        assertFalse(AcpiTable.recognizes(Arrays.copyOf(Golden.VIOT, 7), "VIOT"));
        assertFalse(AcpiTable.recognizes("VIOT : 00 00".getBytes(StandardCharsets.UTF_8), "VIOT"));
    }

    @Test
    void theSignatureIsToldOfAnything() {
        assertEquals("VIOT", AcpiTable.signature(Golden.VIOT));
        assertEquals("", AcpiTable.signature(new byte[35]));
        assertEquals("\0\0\0\0", AcpiTable.signature(new byte[36]));
    }

    @Test
    void namesThatDoNotFitAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new OemFields("ABCDEFG", "", 0, "", 0));
        assertThrows(IllegalArgumentException.class, () -> new OemFields("", "\u20ac", 0, "", 0));
        assertThrows(IllegalArgumentException.class, () -> new OemFields("", "", 1L << 32, "", 0));
        assertThrows(IllegalArgumentException.class, () -> new OemFields("", "", 0, "", -1));
        assertThrows(IllegalArgumentException.class, () -> new AcpiHeader("ABC", 0, OEM));
        assertThrows(IllegalArgumentException.class, () -> new AcpiHeader("ABCD", 256, OEM));
    }
}
