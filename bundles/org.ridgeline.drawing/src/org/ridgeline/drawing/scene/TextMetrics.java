/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

/**
 * How wide texts are: measured once on a wide sans-serif typeface, so that a picture is laid out alike on every machine and no usual font
 * overflows it.
 */
public final class TextMetrics {

    private static final char FIRST = ' ';
    /** Widths from blank to tilde in hundredths of the font size. */
    private static final int[] REGULAR = {
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 53,
        100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50,
        50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84};
    private static final int[] BOLD = {
        35, 46, 52, 84, 70, 100, 87, 31, 46, 46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84, 84, 84, 58,
        100, 77, 76, 73, 83, 68, 68, 82, 84, 37, 37, 77, 64, 100, 84, 85, 73, 85, 77, 72, 68, 81, 77, 110, 77, 72, 73, 46, 37, 46, 84, 50,
        50, 67, 72, 59, 72, 68, 44, 72, 71, 34, 34, 67, 34, 104, 71, 69, 72, 72, 49, 60, 48, 71, 65, 92, 65, 65, 58, 71, 37, 71, 84};
    /** What other characters get: as wide as Chinese ones are. */
    private static final int OTHER = 100;
    private static final String ELLIPSIS = "\u2026";

    private TextMetrics() {
    }

    /** The width of a text in pixels at 100 %, rounded up. */
    public static int width(String text, TextStyle style) {
        int[] widths = style.bold() ? BOLD : REGULAR;
        int hundredths = 0;
        for (int i = 0; i < text.length(); i++) {
            hundredths += width(text.charAt(i), widths);
        }
        return (hundredths * style.size() + 99) / 100;
    }

    /** The text, or as much of its beginning as fits with an ellipsis behind it. */
    public static String fitted(String text, TextStyle style, int width) {
        if (width(text, style) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + ELLIPSIS, style) > width) {
            end--;
        }
        // Half of a pair of surrogates would be shown as a box.
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** The y of the base line of a text that is centred in an area: the middle of its capitals is the middle of the area. */
    public static double baseline(Rect area, TextStyle style) {
        return area.y() + area.height() / 2.0 + 0.36 * style.size();
    }

    private static int width(char character, int[] widths) {
        int index = character - FIRST;
        if (index >= 0 && index < widths.length) {
            return widths[index];
        }
        return switch (character) {
            case '\u00b7' -> 38;
            case '\u2013' -> 50;
            case '\u2192' -> 84;
            default -> character < 0x250 ? 70 : OTHER;
        };
    }
}
