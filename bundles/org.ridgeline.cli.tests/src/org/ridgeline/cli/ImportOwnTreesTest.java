/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

/**
 * What the command exported comes in again and goes out byte for byte, as blob and as source but for the notes about functions that a tree
 * does not name.
 */
class ImportOwnTreesTest {

    @TempDir
    Path folder;

    static List<Example> examples() {
        return ExportedExample.sound();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void blobsGoOutAsTheyCameIn(Example example) throws IOException {
        ExportedExample exported = ExportedExample.of(example, folder, "--format", "dtb,dts");
        for (String ending : List.of(".dtb", ".dts")) {
            Path platform = folder.resolve("again.topology");
            Files.deleteIfExists(platform);
            Cli.run("import", exported.file(ending), "-o", platform).expect(0);
            Cli.run("export", platform, "--format", "dtb,dts").expect(0);
            assertArrayEquals(exported.bytes(".dtb"), Files.readAllBytes(folder.resolve("again.dtb")), ending);
        }
        assertEquals(withoutNotes(exported.text(".dts")), withoutNotes(Files.readString(folder.resolve("again.dts"))));
    }

    private static String withoutNotes(String source) {
        return source.replaceAll("/\\*.*?\\*/|//[^\\n]*", "").replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n+", "\n");
    }

    @Test
    void overlaysAndTextThatIsNoTreeAreRefused() throws IOException {
        Path overlay = Files.writeString(folder.resolve("overlay.dts"), "/dts-v1/; /plugin/; &pcie { iommu-map; };");
        Cli.Outcome refused = Cli.run("import", overlay, "-o", folder.resolve("x.topology")).expect(2);
        assertTrue(refused.err().contains("overlay.dts: it is an overlay"), refused.err());
        Path broken = Files.writeString(folder.resolve("broken.dts"), "/dts-v1/;\n/ { a = <1; };");
        assertTrue(Cli.run("import", broken, "-o", folder.resolve("x.topology")).expect(2).err().contains("broken.dts:2:"));
    }

    @Test
    void whatIsLeftOutIsToldALineEach() throws IOException {
        Path board = Files.writeString(folder.resolve("board.dts"), "/dts-v1/; / { usb@1 { status = \"disabled\"; iommus = <1>; }; };");
        Cli.Outcome done = Cli.run("import", board, "-o", folder.resolve("x.topology")).expect(0);
        assertTrue(done.err().contains("/usb@1: is disabled: left out"), done.err());
    }
}
