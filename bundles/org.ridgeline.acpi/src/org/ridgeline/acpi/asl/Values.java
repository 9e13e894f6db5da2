/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import java.util.Arrays;
import org.ridgeline.acpi.internal.ByteSink;

/** The values of lines: hexadecimal numbers, texts in quotes, and bytes. */
final class Values {
    private Values() {
    }

    /** A hexadecimal number, with or without {@code 0x}, of at most {@code size} bytes. */
    static long number(AslLine line, int size) throws AslException {
        String value = line.value();
        int start = value.startsWith("0x") || value.startsWith("0X") ? 2 : 0;
        if (start == value.length()) {
            throw line.wrongValue("expected a hexadecimal number for '" + line.name() + "'");
        }
        long number = 0;
        for (int i = start; i < value.length(); i++) {
            int digit = digit(value.charAt(i));
            if (digit < 0) {
                throw line.wrongValue("expected a hexadecimal number, found " + AslLine.shown(value)
                        + " (labels and expressions are not supported)");
            }
            if (number >>> 60 != 0) {
                throw tooLarge(line, size);
            }
            number = number << 4 | digit;
        }
        if (size < 8 && number >>> 8 * size != 0) {
            throw tooLarge(line, size);
        }
        return number;
    }

    private static AslException tooLarge(AslLine line, int size) {
        return line.wrongValue(AslLine.shown(line.value()) + " does not fit the " + size + " bytes of '" + line.name() + "'");
    }

    /** Text in quotes filled with zero bytes, or as many bytes as the field has. */
    static byte[] text(AslLine line, int size) throws AslException {
        if (!line.value().startsWith("\"")) {
            byte[] bytes = bytes(line);
            if (bytes.length != size) {
                throw line.wrongValue("'" + line.name() + "' wants text in quotes or " + size + " bytes");
            }
            return bytes;
        }
        byte[] text = quoted(line);
        if (text.length > size) {
            throw line.wrongValue("text of " + text.length + " characters does not fit the " + size + " bytes of '" + line.name() + "'");
        }
        return Arrays.copyOf(text, size);
    }

    /** The characters between quotes, printable ASCII only. */
    static byte[] quoted(AslLine line) throws AslException {
        String value = line.value();
        int last = value.length() - 1;
        if (last < 1 || value.charAt(0) != '"' || value.indexOf('"', 1) != last) {
            throw line.wrongValue("expected one text in quotes for '" + line.name() + "', found " + AslLine.shown(value));
        }
        byte[] text = new byte[last - 1];
        for (int i = 1; i < last; i++) {
            char c = value.charAt(i);
            if (c < 0x20 || c > 0x7e) {
                throw line.wrongValue("text of '" + line.name() + "' holds a character that is not printable ASCII");
            }
            text[i - 1] = (byte) c;
        }
        return text;
    }

    /** Bytes of one or two digits each, apart by spaces; at least one. */
    static byte[] bytes(AslLine line) throws AslException {
        String value = line.value();
        ByteSink sink = new ByteSink(value.length() / 3 + 1);
        int i = 0;
        while (i < value.length()) {
            int number = 0;
            int start = i;
            while (i < value.length() && digit(value.charAt(i)) >= 0) {
                number = number << 4 | digit(value.charAt(i));
                i++;
            }
            if (i == start || i - start > 2) {
                throw line.wrongValue("'" + line.name() + "' wants bytes of two hexadecimal digits each, found "
                        + AslLine.shown(value.substring(start)));
            }
            sink.u8(number);
            while (i < value.length() && value.charAt(i) <= ' ') {
                i++;
            }
        }
        if (sink.size() == 0) {
            throw line.wrongValue("'" + line.name() + "' has no value");
        }
        return sink.toBytes();
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }
}
