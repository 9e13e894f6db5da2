/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

/**
 * One {@code name : value} line of a source, comments and columns of offsets taken away.
 *
 * @param name what is left of the colon, without spaces around it; never empty
 * @param value what is right of it, lines continued by a backslash joined; may be empty
 * @param line where the name starts, from 1
 * @param column where the name starts, from 1
 * @param valueLine where the value starts, from 1
 * @param valueColumn where the value starts, from 1
 */
record AslLine(String name, String value, int line, int column, int valueLine, int valueColumn) {

    AslException wrongName(String problem) {
        return new AslException(line, column, problem);
    }

    AslException wrongValue(String problem) {
        return new AslException(valueLine, valueColumn, problem);
    }

    /** A piece of source to show in a message, not longer than people want to read. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder("'");
        for (int i = 0; i < Math.min(40, text.length()); i++) {
            char c = text.charAt(i);
            shown.append(c < 0x20 || c > 0x7e ? '?' : c);
        }
        return shown.append(text.length() > 40 ? "...'" : "'").toString();
    }
}
