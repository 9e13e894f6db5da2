/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Names;
import org.ridgeline.devicetree.ValueBuilder;

/**
 * Reads a source text character by character: what stands between tokens (blanks, comments, line markers, included files),
 * names, labels and strings. Tokens depend on where they stand (a name may begin with a digit), so the parser asks for
 * what it expects.
 */
final class Scanner {

    private static final int MAX_INCLUDE_DEPTH = 100;
    private static final int NAME_SLOTS = 4096;
    private static final String[] DIRECTIVES = {"include", "define", "undef", "ifdef", "ifndef", "if", "elif", "else", "endif",
        "error", "warning", "pragma"};
    private static final byte[] CLASS = new byte[256];
    private static final int NAME = 1;
    private static final int LABEL = 2;
    private static final int BLANK = 4;

    static {
        for (int c = 0; c < 256; c++) {
            CLASS[c] = (byte) ((Names.isNameCharacter(c) ? NAME : 0) | (Names.isLabelCharacter(c) ? LABEL : 0)
                | (c == ' ' || c >= '\t' && c <= '\r' ? BLANK : 0));
        }
    }

    private final SourceFiles files;
    private final List<Source> sources = new ArrayList<>();
    private int nextBase;
    private Source source;
    private byte[] text;
    private int at;
    /** Names met before, so that a name that comes often is one string. */
    private final String[] names = new String[NAME_SLOTS];

    Scanner(String name, byte[] text, Path folder) {
        this.files = new SourceFiles(folder);
        enter(name, text, folder);
    }

    private void enter(String name, byte[] bytes, Path folder) {
        source = new Source(name, bytes, nextBase, folder, source, at);
        nextBase = Math.addExact(nextBase, bytes.length + 1);
        sources.add(source);
        text = bytes;
        at = 0;
    }

    /** The next character of a token, without taking it; -1 at the end. */
    int peek() {
        while (true) {
            if (at == text.length) {
                if (source.includer == null) {
                    return -1;
                }
                at = source.resumeAt;
                source = source.includer;
                text = source.text;
                continue;
            }
            int c = text[at] & 0xff;
            if ((CLASS[c] & BLANK) != 0) {
                at++;
            } else if (c == '/' && at + 1 < text.length) {
                if (text[at + 1] == '*') {
                    blockComment();
                } else if (text[at + 1] == '/') {
                    while (at < text.length && text[at] != '\n') {
                        at++;
                    }
                } else if (text[at + 1] == 'i' && LineMarker.startsWith(text, at, "/include/")) {
                    at += 9;
                    include();
                } else {
                    return c;
                }
            } else if (c == '#' && (at == 0 || text[at - 1] == '\n')) {
                LineMarker marker = LineMarker.at(text, at);
                if (marker == null) {
                    refuseDirective();
                    return c;
                }
                at = marker.end();
            } else {
                return c;
            }
        }
    }

    private void blockComment() {
        int start = at;
        at += 2;
        while (at + 1 < text.length && (text[at] != '*' || text[at + 1] != '/')) {
            at++;
        }
        if (at + 1 >= text.length) {
            throw problem(source.base + start, "a comment has no end");
        }
        at += 2;
    }

    private void refuseDirective() {
        for (String directive : DIRECTIVES) {
            int end = at + 1 + directive.length();
            if (LineMarker.startsWith(text, at + 1, directive)
                    && (end == text.length || (CLASS[text[end] & 0xff] & NAME) == 0 && text[end] != '=' && text[end] != ';')) {
                throw problem(origin(), "#" + directive + " is for the C preprocessor, which must be run first");
            }
        }
    }

    private void include() {
        int place = source.base + at;
        while (at < text.length && (CLASS[text[at] & 0xff] & BLANK) != 0) {
            at++;
        }
        if (at == text.length || text[at] != '"') {
            throw problem(place, "expected the name of a file after /include/");
        }
        String name = fileName();
        if (source.depth >= MAX_INCLUDE_DEPTH) {
            throw problem(place, "files include each other more than " + MAX_INCLUDE_DEPTH + " deep");
        }
        byte[] bytes = file(name, place);
        if (nextBase + (long) bytes.length + 1 > Integer.MAX_VALUE) {
            throw problem(place, "the text is too long");
        }
        Path folder = source.folder.resolve(name).getParent();
        int slash = source.name.lastIndexOf('/');
        enter(name.startsWith("/") ? name : source.name.substring(0, slash + 1) + name, bytes, folder);
    }

    /** The bytes of another file, for a reference at a place. */
    byte[] file(String name, int place) {
        try {
            return files.read(source.folder, name);
        } catch (SourceFiles.Refused e) {
            throw problem(place, e.getMessage());
        }
    }

    /** Where the next character stands, as one number. */
    int origin() {
        return source.base + at;
    }

    /** Takes the next character if it is this one. */
    boolean accept(char c) {
        if (peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes the next character, which must be this one. */
    void expect(char c) {
        if (!accept(c)) {
            throw unexpected("'" + c + "'");
        }
    }

    /** Takes a word such as {@code /bits/}, or the two characters of an operator, if it stands here. */
    boolean accept(String word) {
        if (peek() == word.charAt(0) && LineMarker.startsWith(text, at, word)) {
            at += word.length();
            return true;
        }
        return false;
    }

    /** The character after the next one, without taking any; -1 at the end of the text. Only after {@link #peek()}. */
    int second() {
        return at + 1 < text.length ? text[at + 1] & 0xff : -1;
    }

    /** The next character directly, blanks included, without taking it; -1 at the end of this text. */
    int raw() {
        return at < text.length ? text[at] & 0xff : -1;
    }

    /** Takes the next character directly; -1 at the end of this text. */
    int take() {
        return at < text.length ? text[at++] & 0xff : -1;
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

    /** A string in quotes that names a file; taken as it stands. */
    String fileName() {
        int start = at + 1;
        ValueBuilder bytes = new ValueBuilder();
        string(bytes);
        return new String(text, start, at - 1 - start, StandardCharsets.UTF_8);
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

    /** The exception for something else than what was expected here. */
    DeviceTreeException unexpected(String expected) {
        int c = peek();
        String found = c == -1 ? "the end" : c >= ' ' && c <= '~' ? "'" + (char) c + "'" : "character 0x" + Integer.toHexString(c);
        return problem(origin(), "expected " + expected + ", found " + found);
    }

    /** An exception with a place. */
    DeviceTreeException problem(int origin, String problem) {
        return new DeviceTreeException(place(origin), problem);
    }

    /** {@code FILE:LINE:COLUMN} of an origin. */
    String place(int origin) {
        int low = 0;
        int high = sources.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (sources.get(middle).base <= origin) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sources.get(low).place(origin - sources.get(low).base);
    }
}
