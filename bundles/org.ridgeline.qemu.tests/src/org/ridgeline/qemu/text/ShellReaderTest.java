/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.imported.UnusableSourceException;

class ShellReaderTest {

    private static List<List<String>> words(String text) throws UnusableSourceException {
        return ShellReader.read("run.sh", text).stream().map(command -> command.stream().map(Word::text).toList()).toList();
    }

    private static String refusal(String text) {
        return assertThrows(UnusableSourceException.class, () -> ShellReader.read("run.sh", text)).getMessage();
    }

    @Test
    void wordsArePartedByBlanks() throws UnusableSourceException {
        assertEquals(List.of(List.of("a", "b", "c")), words("  a\tb   c \r\n"));
        assertEquals(List.of(), words(" \n\n"));
    }

    @Test
    void quotesKeepBlanksAndJoinUp() throws UnusableSourceException {
        assertEquals(List.of(List.of("a b", "c'd", "e\"f", "xy z", "")), words("'a b' \"c'd\" 'e\"f' x\"y z\" ''"));
    }

    @Test
    void backslashesTakeWhatFollowsAsItIs() throws UnusableSourceException {
        assertEquals(List.of(List.of("a b", "\\", "#c", "\"")), words("a\\ b \\\\ \\#c \\\""));
        assertEquals(List.of(List.of("$x\"\\n")), words("\"\\$x\\\"\\n\""));
    }

    @Test
    void aLineGoesOnBehindABackslash() throws UnusableSourceException {
        assertEquals(List.of(List.of("qemu", "-M", "virt,iommu=smmuv3")), words("qemu \\\n  -M virt,\\\niommu=smmuv3 \\\r\n"));
    }

    @Test
    void aLineThatBeginsWithAnOptionGoesOn() throws UnusableSourceException {
        assertEquals(List.of(List.of("qemu", "-M", "virt"), List.of("echo")), words("qemu\n\n  -M virt\necho\n"));
    }

    @Test
    void commentsAreLeftOut() throws UnusableSourceException {
        assertEquals(List.of(List.of("a", "b#c"), List.of("d")), words("#!/bin/sh\na b#c # it's\nd"));
    }

    @Test
    void commandsArePartedAndRedirectionsTaken() throws UnusableSourceException {
        assertEquals(List.of(List.of("a", "1"), List.of("b"), List.of("c"), List.of("d", "e")),
                words("a 1 >log 2>&1; b & c | d </dev/null e"));
    }

    @Test
    void whatAShellWouldPutInStaysAsItIs() throws UnusableSourceException {
        assertEquals(List.of(List.of("$A", "${B:-c d}", "$(e \"f g\")", "`h i`")), words("$A ${B:-c d} \"$(e \\\"f g\\\")\" `h i`"));
    }

    @Test
    void wordsKnowTheirPlace() throws UnusableSourceException {
        assertEquals(List.of("run.sh:1:1", "run.sh:2:3", "run.sh:2:6"),
                ShellReader.read("run.sh", "a \\\n  bb 'c'").getFirst().stream().map(Word::place).toList());
    }

    @Test
    void anOpenQuoteIsToldWithItsPlace() {
        assertEquals("run.sh:2:2: a single quote is never closed", refusal("a \\\n 'b\n\nc"));
        assertEquals("run.sh:1:3: a double quote is never closed", refusal("a \"b\\\""));
        assertEquals("run.sh:1:1: a bracket is never closed", refusal("$(a (b)"));
        assertEquals("run.sh:1:2: a backquote is never closed", refusal(" `a"));
    }

    @Test
    void whatNoSystemTakesIsRefused() {
        assertEquals("run.sh: is no text", refusal("a\0b"));
        assertEquals("run.sh:1:1: a word of 200000 characters; no system takes one over 131072", refusal("x".repeat(200_000)));
        assertEquals("run.sh:1:2000001: more than 1000000 words; no system takes so many", refusal("a ".repeat(1_000_001)));
    }

    @Test
    void manyEmptyLinesAreReadOnce() throws UnusableSourceException {
        assertEquals(List.of(List.of("a"), List.of("b")), words("a" + "\n".repeat(1_000_000) + "b"));
    }
}
