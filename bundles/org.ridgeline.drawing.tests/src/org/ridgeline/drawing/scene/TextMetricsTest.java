/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextMetricsTest {

    @ParameterizedTest
    @EnumSource(TextStyle.class)
    void aTextIsAsWideAsItsCharacters(TextStyle style) {
        assertEquals(0, TextMetrics.width("", style));
        assertTrue(TextMetrics.width("iii", style) < TextMetrics.width("MMM", style));
        assertEquals(TextMetrics.width("0000", style), TextMetrics.width("9999", style));
        assertTrue(TextMetrics.width("\u7f51", style) >= style.size(), "a Chinese character is as wide as high");
    }

    @ParameterizedTest
    @EnumSource(TextStyle.class)
    void aFittedTextFits(TextStyle style) {
        String name = "a-very-long-name-of-a-network-card";
        assertEquals(name, TextMetrics.fitted(name, style, TextMetrics.width(name, style)));
        for (int width = 20; width < TextMetrics.width(name, style); width++) {
            String fitted = TextMetrics.fitted(name, style, width);
            assertTrue(TextMetrics.width(fitted, style) <= width);
            assertTrue(fitted.endsWith("\u2026") && name.startsWith(fitted.substring(0, fitted.length() - 1)), fitted);
        }
    }

    @Test
    void aCharacterOfTwoHalvesIsNotCut() {
        String fans = "\ud83c\udf00\ud83c\udf00\ud83c\udf00";
        for (int width = 0; width < 100; width++) {
            String fitted = TextMetrics.fitted(fans, TextStyle.NOTE, width);
            assertFalse(fitted.codePoints().anyMatch(character -> character >= 0xd800 && character < 0xe000), fitted);
        }
    }
}
