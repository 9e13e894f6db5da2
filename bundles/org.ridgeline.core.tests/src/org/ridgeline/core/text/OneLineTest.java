/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void controlCharactersBecomeBlanks() {
        assertEquals("a b c d e", OneLine.of("a\r\nb\u001bc\u2028d\0e"));
        assertEquals("\u00fc \ud83d\ude00", OneLine.of("\u00fc \ud83d\ude00"));
        assertEquals("", OneLine.of(""));
    }

    @Test
    void whatIsTooLongIsCut() {
        assertEquals("12345", OneLine.of("12345", 5));
        assertEquals("12...", OneLine.of("123456", 5));
        assertEquals("1 3", OneLine.of("1\n\n\n3", 5));
        assertEquals("12...", OneLine.of("1234567890".repeat(1000), 5));
        assertEquals(" ...", OneLine.of("\n".repeat(1000) + "1", 5));
    }
}
