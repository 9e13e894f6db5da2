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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.examples.Example;

/**
 * Tables that the command exported come in again, together as of one machine, and go out byte for byte, on their own and into themselves.
 */
class ImportOwnTablesTest {

    @TempDir
    Path folder;

    static List<Example> examples() {
        return ExportedExample.sound();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tablesGoOutAsTheyCameIn(Example example) throws IOException {
        ExportedExample exported = ExportedExample.of(example, folder);
        for (String form : List.of(".aml", ".asl")) {
            List<String> tables = new ArrayList<>();
            for (String table : List.of("-iort", "-viot")) {
                if (Files.exists(exported.file(table + ".aml"))) {
                    tables.add(table);
                }
            }
            Path platform = folder.resolve("again.topology");
            Files.deleteIfExists(platform);
            List<Object> words = new ArrayList<>(List.of("import"));
            tables.forEach(table -> words.add(exported.file(table + form)));
            if (tables.isEmpty()) {
                return;
            }
            words.addAll(List.of("-o", platform));
            Cli.run(words.toArray()).expect(0);
            Cli.run("export", platform, "--format", "iort,viot");
            expectSame(exported, tables);
            List<Object> into = new ArrayList<>(List.of("export", platform, "--format", "iort,viot"));
            tables.forEach(table -> into.addAll(List.of("--base", exported.file(table + form))));
            Cli.run(into.toArray());
            expectSame(exported, tables);
        }
    }

    private void expectSame(ExportedExample exported, List<String> tables) throws IOException {
        for (String table : tables) {
            assertArrayEquals(exported.bytes(table + ".aml"), Files.readAllBytes(folder.resolve("again" + table + ".aml")), table);
        }
    }

    @Test
    void oneBaseOfAKindAndNothingElse() throws IOException {
        ExportedExample exported = ExportedExample.of(examples().getFirst(), folder);
        Path source = Files.writeString(folder.resolve("board.dts"), "/dts-v1/; / { };");
        Path platform = Files.writeString(folder.resolve("vm.sh"), "qemu-system-aarch64 -M virt,gic-version=3,iommu=smmuv3 -nodefaults");
        Cli.run("import", platform, "-o", folder.resolve("vm.topology")).expect(0);
        Cli.run("export", folder.resolve("vm.topology"), "--format", "iort").expect(0);
        Path iort = folder.resolve("vm-iort.aml");
        Cli.Outcome twice = Cli.run("export", folder.resolve("vm.topology"), "--base", iort, "--base", iort).expect(2);
        assertEquals(List.of(iort + ": is the second --base of its kind"), twice.messages());
        Cli.Outcome wrong = Cli.run("export", folder.resolve("vm.topology"), "--base", source).expect(2);
        assertTrue(wrong.err().contains("board.dts: is neither a device-tree blob nor an IORT or VIOT"), wrong.err());
        assertFalse(exported.bytes(".dtb").length == 0);
    }
}
