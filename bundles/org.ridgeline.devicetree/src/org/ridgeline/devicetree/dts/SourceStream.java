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

/**
 * A source text character by character, over all files that it draws in. Skips what stands between tokens: blanks, comments,
 * line markers, and {@code /include/}, which may stand anywhere.
 */
class SourceStream {

    private static final int MAX_INCLUDE_DEPTH = 100;
    private static final String[] DIRECTIVES = {"include", "define", "undef", "ifdef", "ifndef", "if", "elif", "else", "endif",
        "error", "warning", "pragma"};
    static final byte[] CLASS = new byte[256];
    static final int NAME = 1;
    static final int LABEL = 2;
    static final int BLANK = 4;

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
    /** The text of the file that is read now, and the next character in it. */
    byte[] text;
    int at;

    SourceStream(String name, byte[] text, Path folder) {
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

    /** A string in quotes that names a file; the next character is its first quote. Taken as it stands. */
    String fileName() {
        int start = ++at;
        while (at < text.length && text[at] != '"') {
            at += text[at] == '\\' && at + 1 < text.length ? 2 : 1;
        }
        if (at >= text.length) {
            throw problem(source.base + start - 1, "a string has no end");
        }
        return new String(text, start, at++ - start, StandardCharsets.UTF_8);
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
