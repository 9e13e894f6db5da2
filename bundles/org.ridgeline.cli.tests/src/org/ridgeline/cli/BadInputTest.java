/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes come in: exit status 2 and a message that names the place, never a stack trace. */
class BadInputTest {

    private static final String HEAD = "<platform:Platform xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:platform=\"http://ridgeline.org/platform/1.0\" name=\"bad\">\n";
    private static final String TAIL = "</platform:Platform>\n";

    @TempDir
    Path folder;

    /** Fails unless an outcome is that of unusable input: one message for each problem, with the name of the file first. */
    private static void assertUnusable(Path file, Cli.Outcome outcome) {
        outcome.expect(2);
        assertEquals("", outcome.out());
        assertFalse(outcome.messages().isEmpty());
        for (String line : outcome.messages()) {
            assertTrue(line.startsWith(file + ":"), outcome::err);
            assertFalse(line.contains("Exception") || line.startsWith("\tat "), outcome::err);
        }
    }

    @Test
    void everyTruncationOfAPlatform() throws Exception {
        byte[] whole = ExportedExample.named("virtio-iommu/mmio-platform-device.topology").bytes();
        int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().length();
        Path file = folder.resolve("cut.topology");
        Cli.Outcome empty = Cli.run("check", Files.write(file, new byte[0])).expect(2);
        assertEquals(List.of(file + ": the file is empty"), empty.messages());
        for (int length = 1; length < end; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            Cli.Outcome outcome = Cli.run("check", file);
            assertUnusable(file, outcome);
            assertTrue(outcome.err().substring(file.toString().length()).matches("(?s):\\d+:\\d+: .+"), outcome::err);
            assertEquals(1, outcome.messages().size(), outcome::err);
        }
        Files.write(file, Arrays.copyOf(whole, end));
        Cli.run("check", file).expect(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {".dtb", "-viot.aml"})
    void everyTruncationOfFirmware(String ending) throws Exception {
        ExportedExample exported = ExportedExample.of(ExportedExample.named("virtio-iommu/mmio-platform-device.topology"), folder);
        everyTruncation(exported.bytes(ending), folder.resolve("cut" + ending));
    }

    @Test
    void everyTruncationOfAnIort() throws Exception {
        everyTruncation(ExportedExample.of(ExportedExample.named("golden/iort.topology"), folder).bytes("-iort.aml"),
                folder.resolve("cut.aml"));
    }

    private void everyTruncation(byte[] whole, Path file) throws Exception {
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertUnusable(file, Cli.run("check", file));
            assertUnusable(file, Cli.run("convert", file, "-o", folder.resolve(file.toString().endsWith("dtb") ? "out.dts" : "out.asl")));
        }
        Files.write(file, whole);
        Cli.run("check", file).expect(0);
    }

    /** Source of firmware may be cut where it still means something; it must then be judged, or be unusable. */
    @ParameterizedTest
    @ValueSource(strings = {".dts", "-iort.asl"})
    void everyTruncationOfSource(String ending) throws Exception {
        byte[] whole = ExportedExample.of(ExportedExample.named("golden/iort.topology"), folder).bytes(ending);
        Path file = folder.resolve("cut" + ending);
        for (int length = 0; length < whole.length; length += 3) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertJudgedOrUnusable(file, Cli.run("check", file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".topology", ".dtb", "-iort.aml", "-viot.aml"})
    void everyCorruptionOfAByte(String ending) throws Exception {
        String example = ending.equals("-iort.aml") ? "golden/iort.topology" : "virtio-iommu/mmio-platform-device.topology";
        byte[] whole = ExportedExample.of(ExportedExample.named(example), folder).bytes(ending);
        Path file = folder.resolve("corrupt" + ending);
        for (int at = 0; at < whole.length; at++) {
            byte[] corrupt = whole.clone();
            corrupt[at] ^= (byte) (at % 2 == 0 ? 0xff : 0x01);
            Files.write(file, corrupt);
            assertJudgedOrUnusable(file, Cli.run("check", file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".dtb", "-iort.aml", "-viot.aml"})
    void corruptFirmwareIsComparedAndMendedOrRefused(String ending) throws Exception {
        String example = ending.equals("-viot.aml") ? "virtio-iommu/mmio-platform-device.topology" : "golden/iort.topology";
        byte[] whole = ExportedExample.of(ExportedExample.named(example), folder).bytes(ending);
        Path sound = Files.write(folder.resolve("sound" + ending), whole);
        Path file = folder.resolve("corrupt" + ending);
        for (int at = 0; at < whole.length; at += 13) {
            byte[] corrupt = whole.clone();
            corrupt[at] ^= (byte) (at % 2 == 0 ? 0xff : 0x01);
            if (!ending.equals(".dtb")) {
                // With a sum that is right again, what the byte says is looked at, too.
                corrupt[9] += (byte) (whole[at] - corrupt[at]);
            }
            Files.write(file, corrupt);
            for (Cli.Outcome outcome : List.of(Cli.run("diff", sound, file), Cli.run("fix", file, "-o", folder.resolve("mended")))) {
                assertTrue(outcome.status() <= 2, () -> "byte " + outcome);
                assertFalse(outcome.err().contains("Exception"), outcome::err);
            }
        }
    }

    private static void assertJudgedOrUnusable(Path file, Cli.Outcome outcome) {
        if (outcome.status() == 2) {
            assertUnusable(file, outcome);
        } else {
            assertTrue(outcome.status() == 0 || outcome.status() == 1, outcome::toString);
            assertEquals("", outcome.err());
        }
    }

    static List<String> hostilePlatforms() {
        return List.of("this is no XML", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                HEAD.replace("platform/1.0", "platform/9.0") + TAIL,
                HEAD + "  <hostBridge id=\"a\" name=\"a\" unheardOf=\"1\"/>\n" + TAIL,
                HEAD + "  <unheardOf/>\n" + TAIL,
                HEAD + "  <hostBridge id=\"a\" name=\"a\"/>\n  <hostBridge id=\"a\" name=\"b\"/>\n" + TAIL,
                HEAD + "  <hostBridge id=\"a\" name=\"a\" segment=\"65536\"/>\n" + TAIL,
                HEAD + "  <hostBridge id=\"a\" name=\"a\" segment=\"many\"/>\n" + TAIL,
                HEAD + "  <hostBridge id=\"a\" name=\"a\"/>\n  <dmaMapping id=\"m\" source=\"a\" iommu=\"nobody\"/>\n" + TAIL,
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n" + HEAD + "&b;" + TAIL,
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n" + HEAD + "&a;" + TAIL);
    }

    @ParameterizedTest
    @MethodSource("hostilePlatforms")
    void aBadPlatformIsToldWithLineAndColumn(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("bad.topology"), text);
        for (List<Object> arguments : List.<List<Object>>of(List.of("check", file), List.of("export", file), List.of("translate", file),
                List.of("explain", file, "a"))) {
            Cli.Outcome outcome = Cli.run(arguments.toArray());
            assertUnusable(file, outcome);
            assertTrue(outcome.err().substring(file.toString().length()).matches("(?s):\\d+:\\d+: .+"), outcome::err);
            assertFalse(outcome.err().contains("root:"), outcome::err);
        }
        assertEquals(text, Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "translate", "explain"})
    void onlyPlatformsAreTaken(String command) throws Exception {
        Path blob = ExportedExample.of(ExportedExample.named("golden/iort.topology"), folder).file(".dtb");
        assertUnusable(blob, command.equals("explain") ? Cli.run(command, blob, "a") : Cli.run(command, blob));
        Path missing = folder.resolve("missing.topology");
        assertUnusable(missing, command.equals("explain") ? Cli.run(command, missing, "a") : Cli.run(command, missing));
        assertUnusable(folder, command.equals("explain") ? Cli.run(command, folder, "a") : Cli.run(command, folder));
    }

    /** All but the one that hands every argument over to the workbench. */
    static List<String> commands() {
        List<String> commands = new ArrayList<>(Main.commands());
        assertTrue(commands.remove("ide"));
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anUnknownOptionIsOneLineThatNamesTheCommand(String command) {
        assertUsage("ridgeline " + command, Cli.run(command, "--unheard\nof", "x"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aMissingArgumentIsOneLineThatNamesTheCommand(String command) {
        assertUsage("ridgeline " + command, Cli.run(command));
    }

    @Test
    void aCommandLineThatMakesNoSenseIsOneLine() {
        for (List<String> arguments : List.of(List.<String>of(), List.of("exprot"), List.of("--unheard-of"))) {
            assertUsage("ridgeline", Cli.run(arguments.toArray()));
        }
        for (List<String> arguments : List.of(List.of("explain", "x.topology"), List.of("convert", "x.dts"), List.of("diff", "x.dts"),
                List.of("diff", "a", "b", "c"), List.of("check", "--json", "--sarif", "x"),
                List.of("import", "--from", "x", "y", "-o", "z.topology"), List.of("export", "-o"), List.of("fix", "-o", "a", "b", "c"),
                List.of("fix", "--rule", "no", "x"), List.of("render", "x", "-o", "y.png", "--scale", "0"),
                List.of("explain", "a", "b", "c"))) {
            assertUsage("ridgeline " + arguments.getFirst(), Cli.run(arguments.toArray()));
        }
        assertEquals("ridgeline: missing required parameter: 'B'; see 'ridgeline diff --help'",
                Cli.run("diff", "x.dts").messages().getFirst());
    }

    private static void assertUsage(String place, Cli.Outcome outcome) {
        outcome.expect(2);
        assertEquals("", outcome.out());
        assertEquals(1, outcome.messages().size(), outcome::err);
        assertTrue(outcome.err().matches("ridgeline: [^A-Z].*; see '" + place + " --help'\\R"), outcome::err);
    }

    /** The only defect that a test can plant from outside: an output that throws. */
    @Test
    void aDefectIsToldAsOneWithoutAStackTrace() throws Exception {
        Path file = ExportedExample.put(ExportedExample.named("broken/self-translation.topology"), folder);
        StringWriter err = new StringWriter();
        PrintWriter defect = new PrintWriter(new StringWriter()) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("planted");
            }
        };
        assertEquals(3, Main.run(defect, new PrintWriter(err), "check", file.toString()));
        List<String> lines = err.toString().lines().toList();
        assertEquals("ridgeline: internal error, please report: java.lang.IllegalStateException: planted", lines.getFirst());
        assertEquals(2, lines.size(), err::toString);
    }

    @Test
    void helpAndVersionAreResults() {
        for (List<String> arguments : List.of(List.of("--help"), List.of("--version"), List.of("export", "--help"),
                List.of("check", "--help"), List.of("translate", "--help"), List.of("explain", "--help"), List.of("convert", "--help"),
                List.of("import", "--help"), List.of("diff", "--help"), List.of("fix", "--help"))) {
            Cli.Outcome outcome = Cli.run(arguments.toArray()).expect(0);
            assertEquals("", outcome.err());
            assertFalse(outcome.out().isBlank());
        }
        assertTrue(Cli.run("--version").out().matches("ridgeline \\d+\\.\\d+\\.\\d+\\R"), Cli.run("--version").out());
        String help = Cli.run("--help").out();
        for (String command : List.of("export", "check", "translate", "explain", "convert", "import", "diff", "fix")) {
            assertTrue(help.contains("  " + command), help);
        }
    }
}
