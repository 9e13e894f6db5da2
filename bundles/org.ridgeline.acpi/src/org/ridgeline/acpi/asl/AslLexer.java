/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

/** Splits a source into lines, one ahead of the parser; it keeps nothing of what it has read. */
final class AslLexer {

    /** How iasl begins a line about what it cannot list. */
    private static final String GAVE_UP = "****";

    /** Behind this line {@code iasl -d} repeats the table's bytes. */
    private static final String RAW_DATA = "Raw Table Data";

    private final String source;
    private int at;
    private int line = 1;
    private int lineStart;

    AslLexer(String source) {
        this.source = source;
    }

    /** Where the lexer stands: the line, from 1. */
    int line() {
        return line;
    }

    /** Where the lexer stands: the column, from 1. */
    int column() {
        return at - lineStart + 1;
    }

    /** The next line with a field, or null at the end of the source. */
    AslLine next() throws AslException {
        skipBlankLines();
        if (current() == '[') {
            skipBrackets();
            skipSpaces();
        }
        if (at == source.length()) {
            return null;
        }
        int nameLine = line;
        int nameColumn = column();
        String name = name();
        if (name.equals(RAW_DATA)) {
            at = source.length();
            return null;
        }
        if (name.isEmpty()) {
            throw new AslException(nameLine, nameColumn, "no field name before the colon");
        }
        skipSpaces();
        int valueLine = line;
        int valueColumn = column();
        return new AslLine(name, value(), nameLine, nameColumn, valueLine, valueColumn);
    }

    private String name() throws AslException {
        int start = at;
        while (current() != ':') {
            if (at == source.length() || current() == '\n' || current() == '"') {
                String found = source.substring(start, at).strip();
                throw new AslException(line, start - lineStart + 1, found.startsWith(GAVE_UP)
                        ? "iasl says " + AslLine.shown(found) + " here, so its listing is not whole: take the binary table instead"
                        : "expected 'name : value', found " + AslLine.shown(found));
            }
            at++;
        }
        return source.substring(start, at++).strip();
    }

    private String value() throws AslException {
        StringBuilder value = new StringBuilder();
        while (at < source.length() && current() != '\n') {
            char c = current();
            if (c == '"') {
                quoted(value);
            } else if (c == '[') {
                skipBrackets();
            } else if (atComment()) {
                skipComment();
                value.append(' ');
            } else if (c == '\\' && continues()) {
                newLine();
                value.append(' ');
            } else {
                value.append(c);
                at++;
            }
        }
        return value.toString().strip();
    }

    private void quoted(StringBuilder value) throws AslException {
        int end = at + 1;
        while (end < source.length() && source.charAt(end) != '"' && source.charAt(end) != '\n') {
            end++;
        }
        if (end == source.length() || source.charAt(end) == '\n') {
            throw new AslException(line, column(), "text without closing quote");
        }
        value.append(source, at, end + 1);
        at = end + 1;
    }

    /** Whether a backslash is the last thing on its line; if so, goes to the line's end. */
    private boolean continues() {
        int next = at + 1;
        while (next < source.length() && isSpace(source.charAt(next))) {
            next++;
        }
        if (next == source.length() || source.charAt(next) != '\n') {
            return false;
        }
        at = next;
        return true;
    }

    private void skipBlankLines() throws AslException {
        while (at < source.length()) {
            if (current() == '\n') {
                newLine();
            } else if (isSpace(current())) {
                at++;
            } else if (atComment()) {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipSpaces() throws AslException {
        while (at < source.length()) {
            if (isSpace(current())) {
                at++;
            } else if (atComment()) {
                skipComment();
            } else {
                return;
            }
        }
    }

    private boolean atComment() {
        return current() == '/' && at + 1 < source.length() && (source.charAt(at + 1) == '/' || source.charAt(at + 1) == '*');
    }

    private void skipComment() throws AslException {
        if (source.charAt(at + 1) == '/') {
            while (at < source.length() && current() != '\n') {
                at++;
            }
            return;
        }
        int startLine = line;
        int startColumn = column();
        at += 2;
        while (!source.startsWith("*/", at)) {
            if (at >= source.length()) {
                throw new AslException(startLine, startColumn, "comment without end");
            }
            if (current() == '\n') {
                newLine();
            } else {
                at++;
            }
        }
        at += 2;
    }

    private void skipBrackets() throws AslException {
        int start = at;
        while (current() != ']') {
            if (at == source.length() || current() == '\n') {
                throw new AslException(line, start - lineStart + 1, "'[' without ']'");
            }
            at++;
        }
        at++;
    }

    private void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    /** The character at hand, 0 at the end. */
    private char current() {
        return at < source.length() ? source.charAt(at) : 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\f';
    }
}
