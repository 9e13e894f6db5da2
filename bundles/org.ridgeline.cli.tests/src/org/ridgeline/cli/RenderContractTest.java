/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.examples.Example;
import org.ridgeline.examples.Examples;

/** What scripts rely on in {@code ridgeline render}. */
class RenderContractTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @TempDir
    Path folder;

    static List<Example> platforms() {
        return Examples.all().stream().filter(Example::isPlatform).toList();
    }

    private Path sample() throws Exception {
        return ExportedExample.put(ExportedExample.named("virtio-iommu/pci-same-root.topology"), folder);
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void everyExampleIsDrawnSilently(Example example) throws Exception {
        Path file = ExportedExample.put(example, folder);
        Path svg = folder.resolve("picture.svg");
        Path png = folder.resolve("picture.PNG");
        Cli.Outcome outcome = Cli.run("render", file, "-o", svg).expect(0);
        assertEquals("", outcome.out() + outcome.err());
        String text = Files.readString(svg, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("<?xml") && text.endsWith("</svg>\n"));
        Cli.run("render", file, "-o", png, "--theme", "dark", "--problems").expect(0);
        assertArrayEquals(PNG, Arrays.copyOf(Files.readAllBytes(png), 4));
    }

    @Test
    void aPictureHasTheNameOfThePlatformAndItsScale() throws Exception {
        Path svg = folder.resolve("a.svg");
        Cli.run("render", sample(), "-o", svg).expect(0);
        String once = Files.readString(svg);
        assertTrue(once.contains("<title>virtio-iommu over PCI, endpoints on its own root</title>"), once);
        Cli.run("render", sample(), "-o", svg, "--scale", "2").expect(0);
        int width = width(once);
        assertEquals(2 * width, width(Files.readString(svg)));
    }

    private static int width(String svg) {
        return Integer.parseInt(svg.replaceFirst("(?s).* width=\"(\\d+)\" height=\"\\d+\" viewBox.*", "$1"));
    }

    @Test
    void problemsAreMarkedOnDemand() throws Exception {
        Path file = ExportedExample.put(ExportedExample.named("broken/rid-collision.topology"), folder);
        Path svg = folder.resolve("a.svg");
        Cli.run("render", file, "-o", svg).expect(0);
        String plain = Files.readString(svg);
        Cli.run("render", file, "-o", svg, "--problems").expect(0);
        String marked = Files.readString(svg);
        assertTrue(marked.length() > plain.length());
        assertTrue(marked.contains("#c4202b") && !plain.contains("#c4202b"), "the colour of an error");
    }

    @ParameterizedTest
    @CsvSource({"a.gif, a picture is written as .svg or .png", "nowhere/a.svg, there is no such folder"})
    void aTargetThatCannotBeIsOneMessage(String target, String message) throws Exception {
        Cli.Outcome outcome = Cli.run("render", sample(), "-o", folder.resolve(target)).expect(2);
        assertEquals(1, outcome.messages().size());
        assertTrue(outcome.err().contains(message), outcome::err);
        assertFalse(Files.exists(folder.resolve(target)));
    }

    @ParameterizedTest
    @CsvSource({"--scale, 0", "--scale, 17", "--scale, NaN", "--scale, big", "--theme, blue"})
    void anOptionThatMakesNoSenseIsRefused(String option, String value) throws Exception {
        Cli.run("render", sample(), "-o", folder.resolve("a.svg"), option, value).expect(2);
        assertFalse(Files.exists(folder.resolve("a.svg")));
    }

    @Test
    void anUnusablePlatformLeavesTheOldPicture() throws Exception {
        Path svg = Files.writeString(folder.resolve("a.svg"), "old");
        Path broken = Files.writeString(folder.resolve("a.topology"), "<platform");
        assertTrue(Cli.run("render", broken, "-o", svg).expect(2).err().startsWith(broken + ":1:"));
        assertEquals("old", Files.readString(svg));
        Path tree = Files.writeString(folder.resolve("a.dts"), "/dts-v1/;\n/ { };\n");
        assertEquals(List.of(tree + ": is no platform (.topology); 'render' takes nothing else"), Cli.run("render", tree, "-o", svg)
                .expect(2).messages());
        assertEquals("old", Files.readString(svg));
    }
}
