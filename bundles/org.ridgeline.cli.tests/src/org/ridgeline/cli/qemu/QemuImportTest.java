/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.core.topology.Topology;

/** Command lines for arm virt: what is imported and exported again says what the installed QEMU says of itself. */
class QemuImportTest {

    private static final int RANDOM_LINES = 12;

    @TempDir
    Path folder;

    static List<String> written() {
        return VirtCommandLines.written();
    }

    static LongStream seeds() {
        long first = Long.getLong("ridgeline.seed", System.nanoTime() & 0xffffff);
        return LongStream.range(first, first + RANDOM_LINES);
    }

    @Test
    void thereAreFortyLinesAtLeast() {
        assertTrue(written().size() >= 40);
    }

    @ParameterizedTest
    @MethodSource("written")
    void aWrittenLineMeansWhatQemuMakesOfIt(String line) throws Exception {
        compare(line, line);
    }

    static List<String> realistic() {
        return RealisticLines.virt();
    }

    @ParameterizedTest
    @MethodSource("realistic")
    void aLineAsPeopleWriteItMeansWhatQemuMakesOfIt(String line) throws Exception {
        compare(line, line);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRandomLineMeansWhatQemuMakesOfIt(long seed) throws Exception {
        String line = VirtCommandLines.drawn(seed);
        compare(line, "-Dridgeline.seed=" + seed + ": " + line);
    }

    private void compare(String line, String what) throws Exception {
        ImportedMachine machine = new ImportedMachine(line, folder);
        Topology topology = machine.imported().topology();
        ImportedMachine.Made made = machine.made();
        assertEquals(made.places(), DeviceListing.of(topology), what);
        TreeComparison trees = new TreeComparison(made.deviceTree(), ImportedMachine.exported(topology));
        System.out.println(what + ": " + trees.requesterIds() + " requester IDs compared");
        assertEquals(List.of(), trees.dma(), what);
        assertEquals(List.of(), trees.msi(), what);
        trees.compareNodes(what);
    }
}
