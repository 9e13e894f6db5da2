/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.examples.Example;

/** {@code ridgeline convert}: both libraries as tools. */
class ConvertContractTest {

    @TempDir
    Path folder;

    static List<Example> sound() {
        return ExportedExample.sound();
    }

    private byte[] convert(Path source, String target) throws IOException {
        Cli.Outcome outcome = Cli.run("convert", source, "-o", folder.resolve(target)).expect(0);
        assertEquals("", outcome.out() + outcome.err());
        return Files.readAllBytes(folder.resolve(target));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatIsExportedConvertsBackAndForth(Example example) throws Exception {
        ExportedExample exported = ExportedExample.of(example, folder);
        assertArrayEquals(exported.bytes(".dtb"), convert(exported.file(".dts"), "source.dtb"));
        convert(exported.file(".dtb"), "blob.dts");
        assertArrayEquals(exported.bytes(".dtb"), convert(folder.resolve("blob.dts"), "again.dtb"));
        for (String table : List.of("-iort", "-viot")) {
            if (exported.has(table + ".aml")) {
                assertArrayEquals(exported.bytes(table + ".aml"), convert(exported.file(table + ".asl"), "source.aml"));
                convert(exported.file(table + ".aml"), "table.dsl");
                assertArrayEquals(exported.bytes(table + ".aml"), convert(folder.resolve("table.dsl"), "again.bin"));
            }
        }
    }

    @Test
    void theSourceIsKnownByItsContent() throws Exception {
        ExportedExample exported = ExportedExample.of(ExportedExample.named("golden/iort.topology"), folder);
        Path blob = Files.move(exported.file(".dtb"), folder.resolve("blob.asl"));
        Path table = Files.move(exported.file("-iort.aml"), folder.resolve("table.dts"));
        convert(blob, "a.dts");
        assertArrayEquals(Files.readAllBytes(table), convert(table, "b.aml"));
        convert(table, "b.asl");
    }

    @Test
    void aFolderThatIsMissingIsTold() throws Exception {
        Path source = ExportedExample.of(ExportedExample.named("golden/viot.topology"), folder).file(".dtb");
        Path target = folder.resolve("no/blob.dts");
        assertEquals(List.of("ridgeline: the output cannot be written: " + target + ": there is no such folder"),
                Cli.run("convert", source, "-o", target).expect(2).messages());
    }

    @Test
    void whatDoesNotFitIsUnusableAndWritesNothing() throws Exception {
        ExportedExample exported = ExportedExample.of(ExportedExample.named("golden/viot.topology"), folder);
        Path text = Files.writeString(folder.resolve("text.txt"), "neither");
        Path target = folder.resolve("target.dtb");
        for (List<Object> arguments : List.<List<Object>>of(List.of(exported.file(".topology"), "-o", target), List.of(text, "-o", target),
                List.of(exported.file("-iort.aml"), "-o", target), List.of(exported.file(".dtb"), "-o", folder.resolve("target.aml")),
                List.of(exported.file(".dtb")), List.of("-o", target), List.of(folder, "-o", target),
                List.of(folder.resolve("missing"), "-o", target),
                List.of(exported.file(".dtb"), "-o", folder.resolve("no/such/folder.dts")))) {
            Object[] all = new Object[arguments.size() + 1];
            all[0] = "convert";
            System.arraycopy(arguments.toArray(), 0, all, 1, arguments.size());
            Cli.Outcome outcome = Cli.run(all).expect(2);
            assertFalse(outcome.err().isEmpty() || outcome.err().contains("Exception"), outcome::err);
            assertFalse(Files.exists(target) || Files.exists(folder.resolve("target.aml")));
        }
    }

    @Test
    void aLinkStaysAndADeviceIsNotReplaced() throws Exception {
        Path source = ExportedExample.put(ExportedExample.named("broken/count-off-by-one.asl"), folder);
        Path real = Files.writeString(folder.resolve("real.aml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.aml"), real);
        Cli.run("convert", source, "-o", link).expect(0);
        assertTrue(Files.isSymbolicLink(link) && Files.size(real) > 48);
        Path device = Files.createSymbolicLink(folder.resolve("device.aml"), Path.of("/dev/null"));
        Cli.Outcome outcome = Cli.run("convert", source, "-o", device).expect(2);
        assertTrue(outcome.err().contains("is no ordinary file"), outcome::err);
        assertTrue(Files.isSymbolicLink(device));
        Files.delete(device);
    }
}
