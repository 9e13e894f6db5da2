/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ridgeline.devicetree.Names;
import org.ridgeline.devicetree.ValueBuilder;

/**
 * Reads names, labels, references and strings. What a token is depends on where it stands (a name may begin with a digit), so
 * the parser asks for what it expects.
 */
final class Scanner extends SourceStream {

    private static final int NAME_SLOTS = 4096;
    /** Names met before, so that a name that comes often is one string. */
    private final String[] names = new String[NAME_SLOTS];

    Scanner(String name, byte[] text, Path folder) {
        super(name, text, folder);
    }

    /** A label with its colon if one stands here, else null and nothing is taken. */
    String label() {
        int c = peek();
        if (!Names.isLabelStart(c)) {
            return null;
        }
        int end = at + 1;
        while (end < text.length && (CLASS[text[end] & 0xff] & LABEL) != 0) {
            end++;
        }
        if (end == text.length || text[end] != ':') {
            return null;
        }
        String label = name(at, end);
        at = end + 1;
        return label;
    }

    /** Offset of the next character in its text. */
    int position() {
        return at;
    }

    /** Offset in the text where the run of label characters that starts here ends. */
    int wordEnd() {
        int end = at;
        while (end < text.length && (CLASS[text[end] & 0xff] & LABEL) != 0) {
            end++;
        }
        return end;
    }

    /** Whether a colon stands at an offset of this text. */
    boolean colonAt(int end) {
        return end < text.length && text[end] == ':';
    }

    /** The name of a property or node. */
    String name() {
        int start = at;
        if (peek() == '\\') {
            at++;
        }
        start = at;
        while (at < text.length && (CLASS[text[at] & 0xff] & NAME) != 0) {
            at++;
        }
        if (at == start) {
            throw unexpected("the name of a property or node");
        }
        return name(start, at);
    }

    private String name(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        int slot = (hash ^ hash >>> 12) & NAME_SLOTS - 1;
        String known = names[slot];
        if (known != null && known.length() == end - start && LineMarker.startsWith(text, start, known)) {
            return known;
        }
        String made = new String(text, start, end - start, StandardCharsets.ISO_8859_1);
        names[slot] = made;
        return made;
    }

    /** What an {@code &} refers to: a label, or a path with its leading slash. */
    String reference() {
        int start = origin();
        expect('&');
        if (raw() == '{') {
            at++;
            int first = at;
            while (at < text.length && ((CLASS[text[at] & 0xff] & NAME) != 0 || text[at] == '/')) {
                at++;
            }
            if (at == text.length || text[at] != '}' || text[first] != '/') {
                throw problem(start, "expected a path in &{/...}");
            }
            return name(first, at++);
        }
        int first = at;
        at = wordEnd();
        if (at == first || !Names.isLabelStart(text[first])) {
            throw problem(start, "expected a label or {/path} after &");
        }
        return name(first, at);
    }

    /** A string in quotes, its bytes with escapes resolved appended to a value, without NUL. */
    void string(ValueBuilder target) {
        int start = origin();
        expect('"');
        int run = at;
        while (true) {
            int c = raw();
            if (c == '"' || c == '\\' || c == -1) {
                target.append(text, run, at - run);
                if (c == '"') {
                    at++;
                    return;
                }
                if (c == -1) {
                    throw problem(start, "a string has no end");
                }
                at++;
                target.append(escape(start));
                run = at;
            } else {
                at++;
            }
        }
    }

    /** The character that an escape after its backslash stands for (as in C). */
    int escape(int start) {
        int c = take();
        switch (c) {
            case 'a':
                return 7;
            case 'b':
                return '\b';
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return 11;
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case 'x':
                return hexEscape();
            case -1:
            case '\n':
                throw problem(start, "a string or character ends in its escape");
            default:
                return c >= '0' && c <= '7' ? octalEscape(c) : c;
        }
    }

    private int hexEscape() {
        int number = -1;
        for (int i = 0; i < 2 && digit(raw()) < 16; i++) {
            number = Math.max(number, 0) * 16 + digit(take());
        }
        if (number < 0) {
            throw problem(origin(), "expected hexadecimal digits after \\x");
        }
        return number;
    }

    private int octalEscape(int first) {
        int number = first - '0';
        for (int i = 0; i < 2 && digit(raw()) < 8; i++) {
            number = number * 8 + digit(take());
        }
        return number & 0xff;
    }

    /** The value of a hexadecimal digit, 16 for anything else. */
    static int digit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : 16;
    }
}
