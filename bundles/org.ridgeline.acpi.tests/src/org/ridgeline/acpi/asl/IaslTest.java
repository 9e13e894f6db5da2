/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.acpi.Golden;
import org.ridgeline.acpi.Mutants;
import org.ridgeline.acpi.Tools;
import org.ridgeline.acpi.Zoo;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.NodeHandle;

/** The real iasl as judge; what it cannot know (evidence: version 20200925) is set aside field by field. */
class IaslTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void needsIasl() {
        Tools.require("iasl");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5})
    void ourSourcesCompileToTheSameBytes(int revision) throws Exception {
        assertCompiles(Zoo.knownToOldIasl(revision));
    }

    @Test
    void theGoldenTableCompilesWithComments() throws Exception {
        assertCompiles(Golden.iort());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5})
    void itsDisassemblyShowsEveryField(int revision) throws Exception {
        Iort iort = Zoo.knownToOldIasl(revision);
        String disassembly = disassemble(iort.toBytes());
        assertEquals(String.join("\n", new IortListing(iort).lines()), String.join("\n", lines(disassembly)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5})
    void itsDisassemblyComesBack(int revision) throws Exception {
        assertArrayEquals(Zoo.knownToOldIasl(revision).toBytes(),
                AslParser.parse(disassemble(Zoo.knownToOldIasl(revision).toBytes())).toBytes());
        assertArrayEquals(Golden.IORT, AslParser.parse(disassemble(Golden.IORT)).toBytes());
    }

    @Test
    void itsTemplateCompilesToItsBytes() throws Exception {
        Tools.run(folder, "iasl", "-T", "IORT");
        Tools.run(folder, "iasl", "iort.asl");
        byte[] compiled = Files.readAllBytes(folder.resolve("iort.aml"));
        byte[] ours = AslParser.parse(Files.readString(folder.resolve("iort.asl"), StandardCharsets.ISO_8859_1)).toBytes();
        assertArrayEquals(withoutCreator(compiled), withoutCreator(ours));
    }

    @Test
    void aDisassemblyThatLeavesBytesOutIsRefused() throws Exception {
        IortBuilder builder = new IortBuilder(5, Golden.OEM);
        NodeHandle its = builder.add(ItsGroup.of(0));
        builder.add(Zoo.RC_PASID, IdMapping.range(0, 0xffff, 0, its));
        String disassembly = disassemble(builder.build().toBytes());
        if (!disassembly.contains("Root Complex Flags")) {
            AslException e = assertThrows(AslException.class, () -> AslParser.parse(disassembly));
            assertTrue(e.getMessage().contains("mapping offset is 0x28, but the lines that follow make it 0x24"), e.getMessage());
        }
    }

    @Test
    void itsViotWithoutNodesIsRefused() throws Exception {
        String disassembly = disassemble(Golden.VIOT);
        if (!disassembly.contains("Node count")) {
            AslException e = assertThrows(AslException.class, () -> AslParser.parse(disassembly));
            assertTrue(e.getMessage().contains("Unknown ACPI table signature"), e.getMessage());
        }
    }

    private void assertCompiles(Iort iort) throws Exception {
        String source = AslWriter.write(iort, offset -> "part at " + offset + ": \"gpu\" // \u00fc */");
        Files.writeString(folder.resolve("ours.asl"), source, StandardCharsets.ISO_8859_1);
        String output = Tools.run(folder, "iasl", "ours.asl");
        assertTrue(output.contains("0 Errors"), output);
        byte[] expected = withoutCreator(iort.toBytes());
        byte[] actual = withoutCreator(Files.readAllBytes(folder.resolve("ours.aml")));
        if (iort.revision() >= 3) {
            for (IortNode node : iort.nodes()) {
                assertEquals(0, actual[node.offset() + 4], "this iasl keeps identifiers: expect them");
                System.arraycopy(new byte[4], 0, expected, node.offset() + 4, 4);
            }
            expected = withoutCreator(expected);
        }
        assertArrayEquals(expected, actual, output);
    }

    private String disassemble(byte[] table) throws Exception {
        Files.write(folder.resolve("table.aml"), table);
        String output = Tools.run(folder, "iasl", "-d", "table.aml");
        assertTrue(Files.exists(folder.resolve("table.dsl")), output);
        return Files.readString(folder.resolve("table.dsl"), StandardCharsets.ISO_8859_1);
    }

    /** A table with creator id, creator revision and checksum set aside. */
    private static byte[] withoutCreator(byte[] table) {
        byte[] result = table.clone();
        System.arraycopy(new byte[8], 0, result, 28, 8);
        return Mutants.checksummed(result);
    }

    /** The lines {@code name : value} of a disassembly; what follows a value, and the headings, set aside. */
    private static List<String> lines(String disassembly) {
        List<String> lines = new ArrayList<>();
        for (String line : disassembly.split("\n")) {
            if (line.startsWith("Raw Table Data")) {
                break;
            }
            String text = line.startsWith("[") ? line.substring(line.indexOf(']') + 1) : line;
            int colon = text.indexOf(" : ");
            if (colon > 0 && !text.startsWith(" *") && !text.contains("Memory Properties")) {
                String value = text.substring(colon + 3).strip();
                int remark = value.indexOf("    [");
                lines.add(text.substring(0, colon).strip() + " : " + (remark > 0 ? value.substring(0, remark) : value));
            }
        }
        return lines;
    }
}
