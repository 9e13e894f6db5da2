/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.Golden;
import org.ridgeline.acpi.Zoo;
import org.ridgeline.hostile.Bounds;
import org.ridgeline.hostile.Cost;

/** Any text in: a table, or an {@link AslException} with a place inside the text. */
class AslFuzzTest {
    private static final String CHANGES = "\"'[]:/*\\\n\r\t 019aFgx,.-$\0\u00e9\uffff";

    private int compiled;
    private int refused;

    @Test
    void truncatedSources() {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (String source : sources()) {
                for (int end = 0; end < source.length(); end += step(source)) {
                    compile(source.substring(0, end));
                }
            }
        });
        assertTrue(refused > 5_000, refused + " refused");
    }

    @Test
    void everyCharacterChanged() {
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            for (String source : sources()) {
                StringBuilder changed = new StringBuilder(source);
                for (int at = 0; at < source.length(); at += step(source)) {
                    char c = CHANGES.charAt((int) ((at * 2654435761L >>> 7) % CHANGES.length()));
                    changed.setCharAt(at, c);
                    compile(changed.toString());
                    changed.setCharAt(at, source.charAt(at));
                }
            }
        });
        assertTrue(compiled > 1000 && refused > 1000, compiled + " compiled, " + refused + " refused");
    }

    @Test
    void linesDroppedAndRepeated() {
        for (String source : sources()) {
            String[] lines = source.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                compile(without(lines, i, 0));
                compile(without(lines, i, 2));
            }
        }
        assertTrue(refused > 300, refused + " refused");
    }

    @Test
    void noise() {
        long seed = Long.getLong("ridgeline.seed", 20261122);
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "" : "Signature : \"IORT\"\n");
            for (int j = random.nextInt(400); j > 0; j--) {
                text.append(CHANGES.charAt(random.nextInt(CHANGES.length())));
            }
            compile(text.toString());
        }
        compile("");
        compile("a");
        compile(":");
        compile("[".repeat(100_000));
        compile("/*".repeat(100_000));
        compile("\\\n".repeat(100_000));
        compile("Signature : " + "\"".repeat(100_000));
        compile("Signature : " + "[]".repeat(100_000));
        compile("Signature : " + "\\\n".repeat(100_000));
    }

    private static String[] sources() {
        return new String[] {AslWriter.write(Golden.iort(), offset -> "part " + offset), AslWriter.write(Zoo.viot(), AslComments.NONE),
            AslWriter.write(Zoo.everything(5), AslComments.NONE)};
    }

    /** The longest source holds much that the others hold too. */
    private static int step(String source) {
        return source.length() > 8000 ? 7 : 1;
    }

    private static String without(String[] lines, int index, int times) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            text.append((lines[i] + "\n").repeat(i == index ? times : 1));
        }
        return text.toString();
    }

    private void compile(String source) {
        Cost before = Cost.soFar();
        try {
            AslParser.parse(source);
            compiled++;
        } catch (AslException e) {
            refused++;
            assertTrue(e.line() >= 1 && e.line() <= source.chars().filter(c -> c == '\n').count() + 1, e::getMessage);
            assertTrue(e.column() >= 1, e::getMessage);
            assertFalse(e.getMessage().isBlank() || e.getMessage().length() > 300 || e.getMessage().contains("\n"), e::getMessage);
        }
        Bounds.checkMemory(source.length(), Cost.since(before));
    }
}
