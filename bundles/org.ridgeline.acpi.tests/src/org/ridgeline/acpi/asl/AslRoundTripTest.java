/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.Golden;
import org.ridgeline.acpi.Zoo;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.MemoryRange;
import org.ridgeline.acpi.viot.Viot;

class AslRoundTripTest {
    @Test
    void goldenTablesComeBack() throws Exception {
        assertComesBack(Golden.iort());
        assertComesBack(Golden.viot());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 6, 255})
    void everyNodeTypeComesBack(int revision) throws Exception {
        assertComesBack(Zoo.everything(revision));
        assertFalse(AslWriter.write(Zoo.knownToOldIasl(revision), AslComments.NONE).contains("Buffer"));
    }

    @Test
    void everyViotNodeTypeComesBack() throws Exception {
        assertComesBack(Zoo.viot());
        assertFalse(AslWriter.write(Zoo.viot(), AslComments.NONE).contains("Buffer"));
    }

    @Test
    void paddingAndTrailingBytesComeBack() throws Exception {
        byte[] padded = patched(Golden.IORT, 40, "38000000", 48, "0102030405060708");
        assertComesBack(Iort.parse(padded));
        byte[] trailing = patched(Golden.IORT, 36, "02000000", Golden.IORT.length, "ff");
        assertComesBack(Iort.parse(trailing));
        byte[] behindHeaderNode = patched(Golden.IORT, 36, "01000000", 48, "09100001000000000000000000000000");
        assertComesBack(Iort.parse(behindHeaderNode));
        byte[] viot = patched(Golden.VIOT, 36, "0100", 38, "3200", 48, "abcd");
        assertComesBack(Viot.parse(viot));
    }

    @Test
    void unusualLayoutsComeBackAsBytes() throws Exception {
        // A root complex of revision 3 with 4 bytes between its body and its mappings.
        byte[] gap = patched(Golden.IORT, 161, "6400", 172, "28000000", 196, "deadbeef");
        assertTrue(assertComesBack(Iort.parse(gap)).contains("Buffer"));
        // A VIOT node longer than its fields.
        byte[] longer = patched(Golden.VIOT, 50, "1400", 64, "01020304");
        assertTrue(assertComesBack(Viot.parse(longer)).contains("Buffer"));
        // An SMMU node that says 0 for the place of its empty interrupt arrays, and mappings at no place.
        byte[] smmu = Golden.hex("494f52547c000000030000000000000000000000000000000000000000000000000000000100000030000000"
                + "00000000034c0003000000000000000099000000" + "00".repeat(24) + "3c0000000000000000000000" + "00".repeat(24));
        assertFalse(assertComesBack(Iort.parse(repaired(smmu))).contains("Buffer"));
    }

    @Test
    void memoryRangesWithMappingsFirstComeBack() throws Exception {
        // The order of QEMU: one mapping at 28, one descriptor at 48.
        Iort iort = Iort.parse(repaired(Golden.hex("""
                494f5254 00000000 05000000 00000000 00000000 00000000 00000000 00000000
                00000000 01000000 30000000 00000000
                06440003 05000000 01000000 1c000000 02000000 01000000 30000000
                00000000 1f000000 00000300 30000000 00000000
                00000900 00000000 00000100 00000000 00000000""")));
        assertEquals(new MemoryRange(2, List.of(new MemoryRange.Window(0x90000, 0x10000))), iort.nodes().get(0).body());
        assertFalse(assertComesBack(iort).contains("Buffer"));
    }

    @Test
    void commentsStandBeforeWhatTheyNameAndChangeNothing() throws Exception {
        Iort iort = Golden.iort();
        long mapping = iort.nodes().get(2).mappingPlace(1);
        String source = AslWriter.write(iort, offset -> offset == 0 ? "Board \"X\"\nline two */ // \u00e9 \\" : offset == 160 ? "pcie.0"
                : offset == mapping ? "viommu itself" : "");
        assertArrayEquals(Golden.IORT, AslParser.parse(source).toBytes());
        assertTrue(source.startsWith("/* Board \"X\"\n * line two * / // \\u00E9 \\ */\n[000h"), source.substring(0, 80));
        assertTrue(source.contains("/* pcie.0 */\n[0A0h 0160   1]"));
        assertTrue(source.contains("/* viommu itself */\n[0D8h 0216   4]"));
        assertTrue(source.chars().allMatch(c -> c == '\n' || c >= 0x20 && c < 0x7f));
    }

    private static String assertComesBack(Iort iort) throws AslException {
        return assertComesBack(iort.toBytes(), AslWriter.write(iort, AslComments.NONE));
    }

    private static String assertComesBack(Viot viot) throws AslException {
        return assertComesBack(viot.toBytes(), AslWriter.write(viot, AslComments.NONE));
    }

    private static String assertComesBack(byte[] table, String source) throws AslException {
        AcpiTable back = AslParser.parse(source);
        assertEquals(HexFormat.of().formatHex(table), HexFormat.of().formatHex(back.toBytes()), source);
        return source;
    }

    /** A table with some bytes replaced (inserted, from offset 48 on), its length and checksum put right. */
    private static byte[] patched(byte[] table, Object... patches) {
        byte[] result = table.clone();
        for (int i = 0; i < patches.length; i += 2) {
            int at = (Integer) patches[i];
            byte[] bytes = Golden.hex((String) patches[i + 1]);
            boolean insert = i == patches.length - 2 && at >= 48;
            byte[] next = Arrays.copyOf(result, result.length + (insert ? bytes.length : 0));
            if (insert) {
                System.arraycopy(result, at, next, at + bytes.length, result.length - at);
            }
            System.arraycopy(bytes, 0, next, at, bytes.length);
            result = next;
        }
        return repaired(result);
    }

    private static byte[] repaired(byte[] table) {
        byte[] result = table.clone();
        for (int i = 0; i < 4; i++) {
            result[4 + i] = (byte) (result.length >>> 8 * i);
        }
        result[9] = 0;
        int sum = 0;
        for (byte b : result) {
            sum += b;
        }
        result[9] = (byte) -sum;
        return result;
    }
}
