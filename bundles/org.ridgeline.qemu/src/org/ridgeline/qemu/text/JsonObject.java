/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ridgeline.core.imported.UnusableSourceException;

/**
 * Reads the JSON object that {@code -device} takes instead of a list of options (RFC 8259); values that are objects or lists are kept as
 * text.
 */
public final class JsonObject {

    private final Word word;
    private final String text;
    private int at;

    private JsonObject(Word word) {
        this.word = word;
        this.text = word.text();
    }

    /**
     * The members of the object, their keys as {@link KeyValues} has them; {@code true} and {@code false} become {@code on} and
     * {@code off}.
     *
     * @throws UnusableSourceException if it is no JSON object
     */
    public static Map<String, String> of(Word word) throws UnusableSourceException {
        return new JsonObject(word).object();
    }

    private Map<String, String> object() throws UnusableSourceException {
        Map<String, String> members = new LinkedHashMap<>();
        expect('{');
        if (peek() == '}') {
            at++;
        } else {
            do {
                String key = KeyValues.normal(string());
                expect(':');
                value(key, members);
            } while (more());
        }
        if (peek() != 0) {
            throw broken();
        }
        return members;
    }

    private boolean more() throws UnusableSourceException {
        if (peek() == ',') {
            at++;
            return true;
        }
        expect('}');
        return false;
    }

    private void value(String key, Map<String, String> members) throws UnusableSourceException {
        switch (peek()) {
            case '"' -> members.put(key, string());
            case '{', '[' -> members.put(key, nested());
            default -> {
                String plain = plain();
                switch (plain) {
                    case "true" -> members.put(key, "on");
                    case "false" -> members.put(key, "off");
                    case "null" -> members.remove(key);
                    default -> members.put(key, number(key, plain));
                }
            }
        }
    }

    /** A number as address is device and function in one byte, not the text that a list of options has. */
    private String number(String key, String digits) throws UnusableSourceException {
        if (!digits.matches("-?[0-9]{1,18}(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw broken();
        }
        if (key.equals("addr") && digits.matches("[0-9]{1,3}")) {
            int devfn = Integer.parseInt(digits);
            return Integer.toHexString(devfn >> 3) + "." + (devfn & 7);
        }
        return digits;
    }

    private String nested() throws UnusableSourceException {
        int start = at;
        int depth = 0;
        do {
            char c = peek();
            if (c == '"') {
                string();
                continue;
            }
            if (c == 0) {
                throw broken();
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            at++;
        } while (depth > 0);
        return text.substring(start, at);
    }

    private String string() throws UnusableSourceException {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            value.append(c == '\\' ? escaped() : c);
        }
        if (at == text.length()) {
            throw broken();
        }
        at++;
        return value.toString();
    }

    private char escaped() throws UnusableSourceException {
        if (at == text.length()) {
            throw broken();
        }
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
                    throw broken();
                }
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",}] \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void expect(char wanted) throws UnusableSourceException {
        if (peek() != wanted) {
            throw broken();
        }
        at++;
    }

    /** The next character that is no blank; 0 at the end. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private UnusableSourceException broken() {
        return new UnusableSourceException(word.place() + ": is no JSON object: it is broken at character "
                + (Math.min(at, text.length()) + 1));
    }
}
