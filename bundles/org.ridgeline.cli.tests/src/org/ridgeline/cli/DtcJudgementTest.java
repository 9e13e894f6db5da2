/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.examples.Example;

/** The device trees of the examples, judged by dtc. */
class DtcJudgementTest {

    private final Tool dtc = Tool.named("dtc");

    @TempDir
    Path folder;

    static List<Example> sound() {
        return ExportedExample.sound();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void neitherBlobNorSourceGetsAWarning(Example example) throws Exception {
        ExportedExample exported = ExportedExample.of(example, folder);
        assertEquals(new Tool.Outcome(0, "", ""), dtc.run(folder, "-I", "dtb", "-O", "dtb", "-o", "blob.dtb", exported.stem() + ".dtb"));
        assertEquals(new Tool.Outcome(0, "", ""), dtc.run(folder, "-I", "dts", "-O", "dtb", "-o", "source.dtb", exported.stem() + ".dts"));
        assertArrayEquals(exported.bytes(".dtb"), Files.readAllBytes(folder.resolve("source.dtb")));
    }

    @Test
    void itWouldWarnOfAUnitAddressThatIsWrong() throws Exception {
        ExportedExample exported = ExportedExample.of(sound().getFirst(), folder);
        Files.writeString(folder.resolve("wrong.dts"), exported.text(".dts").replace("reg = <0x800 0x0", "reg = <0x1000 0x0"));
        Tool.Outcome outcome = dtc.run(folder, "-I", "dts", "-O", "dtb", "-o", "wrong.dtb", "wrong.dts");
        assertTrue(outcome.err().contains("Warning"), outcome.err());
    }
}
