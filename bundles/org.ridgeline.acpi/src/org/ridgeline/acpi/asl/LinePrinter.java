/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import java.util.List;

/** Prints the lines of a source from the bytes of its table, in the columns of {@code iasl -d}. */
final class LinePrinter {
    private static final String HEX = "0123456789ABCDEF";
    private static final int NAME_END = 45;
    private static final int BYTES_IN_LINE = 16;

    private final byte[] table;
    private final boolean laterNames;
    private final StringBuilder out;
    private long lastNumber;

    /**
     * A printer of lines of this table.
     *
     * @param laterNames whether to print what iasl of 2026 wants and iasl 20200925 refuses
     */
    LinePrinter(byte[] table, boolean laterNames) {
        this.table = table;
        this.laterNames = laterNames;
        this.out = new StringBuilder(table.length * 32 + 1024);
    }

    /** The source printed so far. */
    String text() {
        return out.toString();
    }

    void blank() {
        out.append('\n');
    }

    /** Prints a comment in lines of its own, in ASCII (iasl takes anything else for a binary); an empty one prints nothing. */
    void comment(String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        out.append("/* ");
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && i + 1 < text.length()) {
                out.append("\n * ");
            } else if (c == '/' && before == '*') {
                out.append(" /");
            } else if (c < 0x20) {
                out.append(' ');
            } else if (c < 0x7f) {
                out.append(c);
            } else {
                out.append("\\u");
                hex(c, 4);
            }
            before = c;
        }
        out.append(" */\n");
    }

    /** Prints the lines of some fields in order; returns the offset behind them. */
    int fields(List<Field> fields, int at) {
        int next = at;
        for (Field field : fields) {
            next = field(field, next);
        }
        return next;
    }

    /** Prints one line; returns the offset behind its bytes. */
    int field(Field field, int at) {
        return field(field, at, null);
    }

    /** Prints one line with a remark for people behind its value. */
    int field(Field field, int at, String remark) {
        int next = at;
        switch (field.kind()) {
            case NUMBER -> {
                next = at + field.size();
                lastNumber = number(at, field.size());
                name(field.name(), at, field.size());
                hex(lastNumber, 2 * field.size());
            }
            case TEXT -> {
                next = at + field.size();
                name(field.name(), at, field.size());
                text(at, next);
            }
            case PATH -> {
                int end = at;
                while (table[end] != 0) {
                    end++;
                }
                next = end + 1;
                name(field.name(), at, next - at);
                quoted(at, end);
            }
            case BITS -> bits(field);
            case LATER_BITS -> {
                if (!laterNames) {
                    return at;
                }
                bits(field);
            }
            case HEADING -> {
                name(field.name());
                out.append("[IORT Memory Access Properties]");
            }
        }
        if (remark != null) {
            out.append(" [").append(remark).append(']');
        }
        out.append('\n');
        return next;
    }

    /** Prints bytes that no other line describes, as far as there are any. */
    void bytes(String name, int at, int end) {
        if (at == end) {
            return;
        }
        name(name, at, end - at);
        for (int i = at; i < end; i++) {
            if (end - at > BYTES_IN_LINE && (i - at) % BYTES_IN_LINE == 0) {
                out.append("\\\n    ");
            }
            hex(table[i] & 0xff, 2);
            out.append(' ');
        }
        out.setLength(out.length() - 1);
        out.append('\n');
    }

    /** Whether characters can stand in quotes: printable ASCII without the quote itself. */
    static boolean quotable(byte[] table, int at, int end) {
        for (int i = at; i < end; i++) {
            if (table[i] < 0x20 || table[i] > 0x7e || table[i] == '"') {
                return false;
            }
        }
        return true;
    }

    private void bits(Field field) {
        name(field.name());
        hex(lastNumber >>> field.shift() & (1L << field.size()) - 1, 1);
    }

    private long number(int at, int size) {
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | table[at + i] & 0xff;
        }
        return value;
    }

    private void text(int at, int end) {
        int last = end;
        while (last > at && table[last - 1] == 0) {
            last--;
        }
        if (quotable(table, at, last)) {
            quoted(at, last);
            return;
        }
        for (int i = at; i < end; i++) {
            hex(table[i] & 0xff, 2);
            out.append(i + 1 < end ? " " : "");
        }
    }

    private void quoted(int at, int end) {
        out.append('"');
        for (int i = at; i < end; i++) {
            out.append((char) table[i]);
        }
        out.append('"');
    }

    /** Starts a line with the offset column. */
    private void name(String name, int at, int size) {
        int start = out.length();
        out.append('[');
        hex(at, 3);
        out.append("h ");
        padded(at, 4, '0');
        padded(size, 4, ' ');
        out.append(']');
        align(name, start);
    }

    /** Starts a line that takes no bytes. */
    private void name(String name) {
        align(name, out.length());
    }

    private void align(String name, int start) {
        int gap = NAME_END - name.length() - (out.length() - start);
        out.append(" ".repeat(Math.max(1, gap))).append(name).append(" : ");
    }

    private void padded(int number, int width, char fill) {
        String digits = Integer.toString(number);
        for (int i = digits.length(); i < width; i++) {
            out.append(fill);
        }
        out.append(digits);
    }

    private void hex(long value, int least) {
        int digits = least;
        while (digits < 16 && value >>> 4 * digits != 0) {
            digits++;
        }
        for (int i = digits - 1; i >= 0; i--) {
            out.append(HEX.charAt((int) (value >>> 4 * i) & 15));
        }
    }
}
