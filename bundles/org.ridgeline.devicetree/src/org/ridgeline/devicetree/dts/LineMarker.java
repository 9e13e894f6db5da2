/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

/**
 * A line by which a C preprocessor tells where the next line came from: {@code # 12 "board.dts" 2}.
 *
 * @param line the number of the next line
 * @param nameStart offset of the file name
 * @param nameEnd offset after the file name
 * @param end offset of the line's end
 */
record LineMarker(int line, int nameStart, int nameEnd, int end) {

    /** The marker in the line that starts at an offset, or null. */
    static LineMarker at(byte[] text, int start) {
        int at = start;
        if (at >= text.length || text[at] != '#') {
            return null;
        }
        at++;
        if (startsWith(text, at, "line")) {
            at += 4;
        }
        int spaces = skipBlanks(text, at);
        int digits = spaces;
        long line = 0;
        while (digits < text.length && text[digits] >= '0' && text[digits] <= '9') {
            line = Math.min(line * 10 + text[digits] - '0', Integer.MAX_VALUE);
            digits++;
        }
        int quote = skipBlanks(text, digits);
        if (spaces == at || digits == spaces || quote == digits || quote >= text.length || text[quote] != '"') {
            return null;
        }
        int close = quote + 1;
        while (close < text.length && text[close] != '"' && text[close] != '\n') {
            close += text[close] == '\\' && close + 1 < text.length && text[close + 1] != '\n' ? 2 : 1;
        }
        if (close >= text.length || text[close] != '"') {
            return null;
        }
        int end = close;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return new LineMarker((int) line, quote + 1, close, end);
    }

    private static int skipBlanks(byte[] text, int start) {
        int at = start;
        while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        return at;
    }

    /** Whether text stands at an offset. */
    static boolean startsWith(byte[] text, int at, String wanted) {
        if (text.length - at < wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (text[at + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
