/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.cli.Cli;
import org.ridgeline.cli.ExportedExample;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.examples.Example;
import org.ridgeline.qemu.QemuArguments;

/** {@code export --format qemu}: the installed QEMU takes the arguments and puts every function where the platform has it. */
class QemuExportTest {

    @TempDir
    Path folder;

    static List<Example> examples() {
        return VirtMachine.examples();
    }

    /** Every sixth of the lines for the import, which have all kinds of bridges among them, and those with the most in them. */
    static Stream<String> lines() {
        List<String> written = VirtCommandLines.written();
        return IntStream.range(0, written.size()).filter(i -> i % 6 == 0 || written.get(i).contains("bus=")).mapToObj(written::get);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void qemuMakesTheExample(Example example) throws Exception {
        Path file = ExportedExample.put(example, folder);
        Cli.run("export", "--format", "qemu", file).expect(0);
        String arguments = Files.readString(folder.resolve(example.fileName().replace(".topology", ".qemu.args")));
        assertFalse(Files.exists(folder.resolve(example.fileName().replace(".topology", ".dtb"))), "nobody asked for it");
        List<String> places = DeviceListing.of(ExportedExample.topology(example)).stream()
                .map(place -> place.replaceFirst("^pcie/", "pcie.0/")).sorted().toList();
        assertEquals(places, new ImportedMachine(arguments, folder).made().places(), arguments);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void qemuMakesWhatWasImported(String line) throws Exception {
        Topology topology = new ImportedMachine(line, folder).imported().topology();
        String arguments = QemuArguments.of(Translation.of(topology)).arguments().orElseThrow();
        arguments.lines().filter(option -> option.startsWith("-device") && option.contains("bus="))
                .forEach(option -> assertTrue(option.contains("addr="), option));
        assertEquals(DeviceListing.of(topology), new ImportedMachine(arguments, folder).made().places(), arguments);
    }

    @Test
    void whatQemuCannotBeToldIsAFindingAndNothingIsWritten() throws Exception {
        Example example = ExportedExample.named("smmu/three-segments.topology");
        Path file = ExportedExample.put(example, folder);
        Cli.Outcome outcome = Cli.run("export", "--format", "qemu", file).expect(1);
        assertEquals(List.of(file + ": error: not-expressible: pcie1: QEMU cannot be told it: its host bridges share one segment",
                file + ": error: not-expressible: pcie2: QEMU cannot be told it: its host bridges share one segment"), outcome.messages());
        assertFalse(Files.exists(folder.resolve("three-segments.qemu.args")));
    }
}
