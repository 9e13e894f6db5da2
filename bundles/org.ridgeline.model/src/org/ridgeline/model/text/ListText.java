/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists in one attribute, their items separated by blanks. An empty text is the empty list, and {@code null} stays {@code null}. */
public final class ListText {
    private static final String BLANKS = "[ \t\r\n]+";

    private ListText() {
    }

    /** Any strings. */
    public static List<String> strings(String text) {
        return items(text, item -> item);
    }

    /** As {@link #strings} reads them; {@link IllegalArgumentException} for an item that is empty or holds a blank. */
    public static String ofStrings(List<String> items) {
        return text(items, item -> {
            if (item.isEmpty() || item.chars().anyMatch(Character::isWhitespace)) {
                throw new IllegalArgumentException("'" + NumberText.shortened(item) + "' is empty or holds a blank");
            }
            return item;
        });
    }

    /** Specifier cells, 0 to 0xffffffff each; {@link IllegalArgumentException} for anything else. */
    public static List<Long> cells(String text) {
        return items(text, item -> inRange(NumberText.number(item), 0xffffffffL));
    }

    /** As {@link #cells} reads them, in hexadecimal. */
    public static String ofCells(List<Long> items) {
        return text(items, NumberText::hex);
    }

    /** Device and function numbers in one byte, 0 to 0xff each; {@link IllegalArgumentException} for anything else. */
    public static List<Integer> devfns(String text) {
        return items(text, item -> inRange(NumberText.number(item), 0xff).intValue());
    }

    /** As {@link #devfns} reads them, in hexadecimal. */
    public static String ofDevfns(List<Integer> items) {
        return text(items, NumberText::hex);
    }

    private static Long inRange(Long number, long high) {
        if (number > high) {
            throw new IllegalArgumentException(NumberText.hex(number) + " is not in 0x0 to " + NumberText.hex(high));
        }
        return number;
    }

    private static <T> List<T> items(String text, Function<String, T> parse) {
        return text == null ? null : Stream.of(text.split(BLANKS)).filter(item -> !item.isEmpty()).map(parse).toList();
    }

    private static <T> String text(List<T> items, Function<T, String> format) {
        return items == null ? null : items.stream().map(format).collect(Collectors.joining(" "));
    }
}
