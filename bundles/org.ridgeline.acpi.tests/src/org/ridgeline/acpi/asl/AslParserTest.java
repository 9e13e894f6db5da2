/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.Golden;
import org.ridgeline.acpi.Zoo;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.RootComplex;

class AslParserTest {
    /** The golden IORT as people write it: no columns, no decoded bits, lengths and counts left to the compiler. */
    private static final String BY_HAND = """
            // An SMMUv3 and a function that bypasses it.
            Signature : "IORT"
            Table Length : 0
            Revision : 3
            Checksum : 0
            Oem ID : "TOPOED"
            Oem Table ID : "TOPOEDIT"
            Oem Revision : 1
            Asl Compiler ID : "TEST"  /* replaced
                                         by iasl */
            Asl Compiler Revision : 1
            Node Count : 0
            Node Offset : 0
            Reserved : 0

            Type : 0
            Length : 0
            Revision : 1
            Identifier : 0
            Mapping Count : 0
            Mapping Offset : 0
            ItsCount : 0
            Identifiers : 0

            Type : 04
            Length : 0
            Revision : 4
            identifier : 1
            Mapping Count : 0
            Mapping Offset : 0
            Base Address : 0x09050000
            Flags (decoded below) : 1
            Reserved : 0
            VATOS Address : 0
            Model : 0
            Event Interrupt : 6A
            PRI Interrupt : 6b
            GERR Interrupt : 6d
            Sync Interrupt : 6c
            Proximity Domain : 0
            Device ID Mapping Index : 0
            Input base : 0
            ID Count : FFFF
            Output Base : 0
            Output Reference : 30
            Flags (decoded below) : 0

            Type : 02
            Length : 60
            Revision : 3
            Identifier : 2
            Mapping Count : 3
            Mapping Offset : 24
            Cache Coherency : 1
            Hints (decoded below) : 0
            Reserved : 0
            Memory Flags (decoded below) : 3
            ATS Attribute : 0
            PCI Segment Number : 0
            Memory Size Limit : 40
            PASID Capabilities : 0
            Reserved : 0
            Input base : 0
            ID Count : 7
            Output Base : 0
            Output Reference : 48
            Flags (decoded below) : 0
            Input base : 8
            ID Count : 0
            Output Base : 8
            Output Reference : 30
            Flags (decoded below) : 0
            Input base : 9
            ID Count : FFF6
            Output Base : 9
            Output Reference : 48
            Flags (decoded below) : 0
            """;

    @Test
    void whatPeopleWriteCompiles() throws Exception {
        assertArrayEquals(Golden.IORT, AslParser.parse(BY_HAND).toBytes());
        assertArrayEquals(Golden.IORT, AslParser.parse(BY_HAND.replace("\n", "\r\n")).toBytes());
    }

    @Test
    void bothColumnFormatsOfIaslAreSkipped() throws Exception {
        String source = AslWriter.write(Zoo.viot(), AslComments.NONE);
        String later = source.replaceAll("\\[(\\w{3}h \\d{4}) +(\\d)\\]", "[$1 00$2h]");
        assertTrue(later.contains("[024h 0036 002h]"), later);
        assertArrayEquals(Zoo.viot().toBytes(), AslParser.parse(later).toBytes());
        String template = source.replaceAll("\\[\\w{3}h \\d{4} +(\\d)\\]", "[000$1]");
        assertTrue(template.contains("[0002] "), template);
        assertArrayEquals(Zoo.viot().toBytes(), AslParser.parse(template).toBytes());
    }

    @Test
    void theRawDataBehindADisassemblyIsSkipped() throws Exception {
        String source = AslWriter.write(Golden.viot(), AslComments.NONE) + "\nRaw Table Data: Length 160 (0xA0)\n\n    0000: 56 // V\n";
        assertArrayEquals(Golden.VIOT, AslParser.parse(source).toBytes());
    }

    @Test
    void shortNamesAreFilledWithZeroBytes() throws Exception {
        AcpiTable table = AslParser.parse(BY_HAND.replace("\"TOPOED\"", "\"AB\""));
        assertEquals("AB\0\0\0\0", table.header().oem().oemId());
        table = AslParser.parse(BY_HAND.replace("\"TOPOED\"", "41 42 00 20 22 ff"));
        assertEquals("AB\0 \"\u00ff", table.header().oem().oemId());
    }

    @Test
    void pasidFieldsOfLaterVersionsAreRead() throws Exception {
        String source = BY_HAND.replace("PASID Capabilities : 0\nReserved : 0\n",
                "PASID Capabilities : 114\nReserved : 0\nRoot Complex Flags : 1\n")
                .replace("Length : 60\nRevision : 3", "Length : 64\nRevision : 4").replace("Mapping Offset : 24", "Mapping Offset : 28");
        RootComplex rc = (RootComplex) Iort.parse(AslParser.parse(source).toBytes()).nodes().get(2).body();
        assertEquals(0x114, rc.pasidCapabilities());
        assertEquals(1, rc.flags().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Node Count : 0         | Node Count : 2       | 12:14: node count is 0x2, but the lines that follow make it 0x3 (0 stands for whatever they make it)",
        "Length : 60            | Length : 5C          | 49:10: node length is 0x5c, but the lines that follow make it 0x60 (0 stands for whatever they make it)",
        "Mapping Count : 3      | Mapping Count : 4    | 52:17: mapping count is 0x4, but the lines that follow make it 0x3 (0 stands for whatever they make it)",
        "Mapping Offset : 24    | Mapping Offset : 28  | 53:18: mapping offset is 0x28, but the lines that follow make it 0x24 (0 stands for whatever they make it)",
        "Signature : \"IORT\"   | Signature : \"SSDT\" | 2:13: table 'SSDT' is not supported: only IORT and VIOT are",
        "Event Interrupt : 6A   | Event Interrupt : $L | 36:19: expected a hexadecimal number, found '$L' (labels and expressions are not supported)",
        "Event Interrupt : 6A   | Event Interrupt : 100000000 | 36:19: '100000000' does not fit the 4 bytes of 'Event Interrupt'",
        "Event Interrupt : 6A   | Event Interrupt : 1000000000000006A | 36:19: '1000000000000006A' does not fit the 4 bytes of 'Event Interrupt'",
        "VATOS Address : 0      | VATOS Address : 10000000000000000 | 34:17: '10000000000000000' does not fit the 8 bytes of 'VATOS Address'",
        "Event Interrupt : 6A   | Event Interrupt :    | 36:18: expected a hexadecimal number for 'Event Interrupt'",
        "PRI Interrupt : 6b     | GSIV : 6b            | 37:1: expected 'PRI GSIV', found 'GSIV'",
        "Oem ID : \"TOPOED\"    | Oem ID : \"TOPOEDX\" | 6:10: text of 7 characters does not fit the 6 bytes of 'Oem ID'",
        "Oem ID : \"TOPOED\"    | Oem ID : \"TOPO      | 6:10: text without closing quote",
        "Oem ID : \"TOPOED\"    | Oem ID : TOPOED      | 6:10: 'Oem ID' wants bytes of two hexadecimal digits each, found 'TOPOED'",
        "// An SMMUv3           | /* An SMMUv3         | 11:1: expected 'Signature', found 'Asl Compiler Revision'",
        "Type : 04              | Type : 9             | 31:1: expected 'Buffer', found 'Base Address'",
        "Memory Flags (decoded below) : 3 | Memory Flags (decoded below) : 2~Coherency : 1 | 58:13: Coherency is 1 here, but 0 in the number above, which is what counts",
    })
    void mistakesAreNamedWithTheirPlace(String what, String with, String message) {
        String pattern = Pattern.quote(unescaped(what));
        String source = BY_HAND.replaceFirst(pattern, Matcher.quoteReplacement(unescaped(with)));
        AslException e = assertThrows(AslException.class, () -> AslParser.parse(source));
        assertEquals(message, e.getMessage());
        assertTrue(message.startsWith(e.line() + ":" + e.column() + ": "));
    }

    @Test
    void whatIsMissingAtTheEndIsNamed() {
        AslException e = assertThrows(AslException.class,
                () -> AslParser.parse(BY_HAND.substring(0, BY_HAND.lastIndexOf("Output Reference"))));
        assertEquals("76:1: expected 'Output Reference', found the end of the source", e.getMessage());
        e = assertThrows(AslException.class, () -> AslParser.parse(""));
        assertEquals("1:1: expected 'Signature', found the end of the source", e.getMessage());
    }

    private static String unescaped(String text) {
        return text.replace("\\\"", "\"").replace('~', '\n');
    }

    @Test
    void aListingInWhichIaslGaveUp() {
        String listing = BY_HAND.stripTrailing() + "\n**** Unknown IORT node type 0x63\n";
        AslException e = assertThrows(AslException.class, () -> AslParser.parse(listing));
        assertEquals(listing.lines().count() + ":1: iasl says '**** Unknown IORT node type 0x63' here, so its listing is not whole:"
                + " take the binary table instead", e.getMessage());
    }
}
