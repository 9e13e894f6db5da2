/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.cli.Cli;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.examples.Example;
import org.ridgeline.hostile.BlobMutations;
import org.ridgeline.hostile.Bounds;
import org.ridgeline.hostile.Mutants;
import org.ridgeline.hostile.Mutation;
import org.ridgeline.hostile.TableMutations;

/** Damaged copies of what QEMU gives its guests, through the commands that read firmware: an answer, or one line and exit status 2. */
class HostileQemuFirmwareTest {

    private static final int UNUSABLE = 2;

    @TempDir
    private Path folder;

    @Test
    void mutantsOfDeviceTrees() throws Exception {
        List<byte[]> blobs = new ArrayList<>();
        for (Example example : VirtMachine.examples()) {
            blobs.add(DtbWriter.write(VirtMachine.of(example).deviceTree(folder)));
        }
        put(blobs, BlobMutations::new, "mutant.dtb");
    }

    @Test
    void mutantsOfTables() throws Exception {
        List<byte[]> tables = new ArrayList<>();
        for (Example example : VirtMachine.examples()) {
            VirtMachine.of(example).tables().forEach((signature, table) -> {
                if (signature.equals("IORT") || signature.equals("VIOT")) {
                    tables.add(table);
                }
            });
        }
        put(tables, TableMutations::new, "mutant.aml");
    }

    private void put(List<byte[]> sound, LongFunction<Mutation> mutations, String name) {
        Path file = folder.resolve(name);
        Path imported = folder.resolve("mutant.topology");
        // What the first run of a command costs is not the input's.
        write(file, sound.getFirst());
        Cli.run("check", file);
        Cli.run("import", file, "-o", imported).expect(0);
        Mutants.run(sound, mutations, (i, mutant) -> {
            write(file, mutant);
            Bounds bounds = Bounds.refusing();
            bounds.keep(mutant.length, () -> answered(Cli.run("check", file)));
            Cli.Outcome[] outcome = new Cli.Outcome[1];
            bounds.keep(mutant.length, () -> outcome[0] = Cli.run("import", file, "-o", imported));
            answered(outcome[0]);
            return outcome[0].status() != UNUSABLE;
        });
    }

    private static void answered(Cli.Outcome outcome) {
        assertTrue(outcome.status() >= 0 && outcome.status() <= UNUSABLE, outcome::toString);
        if (outcome.status() == UNUSABLE) {
            assertEquals(1, outcome.messages().size(), outcome::toString);
            assertEquals("", outcome.out());
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
