/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads QEMU's lists of options, {@code first,key=value,flag}; two commas stand for one in a value. */
public final class KeyValues {

    private final String text;
    private int at;

    private KeyValues(String text) {
        this.text = text;
    }

    /**
     * The keys with their values, in order; the last value of a key holds. Underscores in keys become hyphens, which QEMU takes alike in
     * most places.
     *
     * @param impliedKey the key of a first item that names none; {@code null} if that one is a flag, too
     */
    public static Map<String, String> of(String text, String impliedKey) {
        KeyValues reader = new KeyValues(text);
        Map<String, String> values = new LinkedHashMap<>();
        while (reader.at < text.length()) {
            boolean first = reader.at == 0;
            String key = reader.key();
            if (reader.at < text.length() && text.charAt(reader.at) == '=') {
                reader.at++;
                put(values, key, reader.value());
            } else if (first && impliedKey != null) {
                reader.at = 0;
                put(values, impliedKey, reader.value());
            } else {
                put(values, key, "on");
            }
            reader.at++;
        }
        return values;
    }

    /** The form of a key by which it is looked up. */
    public static String normal(String key) {
        return key.replace('_', '-');
    }

    private static void put(Map<String, String> values, String key, String value) {
        String normal = normal(key);
        values.remove(normal);
        values.put(normal, value);
    }

    private String key() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '=' && text.charAt(at) != ',') {
            at++;
        }
        return text.substring(start, at);
    }

    private String value() {
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ',') {
                if (at + 1 >= text.length() || text.charAt(at + 1) != ',') {
                    break;
                }
                at++;
            }
            value.append(c);
            at++;
        }
        return value.toString();
    }
}
