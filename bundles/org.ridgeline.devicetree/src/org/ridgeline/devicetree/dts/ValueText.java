/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import java.util.List;
import org.ridgeline.devicetree.Mark;
import org.ridgeline.devicetree.Mark.Kind;
import org.ridgeline.devicetree.Value;

/**
 * The text of one value (6.2). Where marks tell how its pieces are written it follows them; else it guesses as dtc does:
 * strings if the bytes are printable and end in NUL, cells if their number is a multiple of four, bytes otherwise.
 */
final class ValueText {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder out;
    private final Value value;
    private final List<Mark> marks;
    /** What stands between two pieces after the comma. */
    private final String separator;
    private Kind open;
    private boolean first = true;
    private String comment;

    private ValueText(StringBuilder out, Value value, String newline) {
        this.out = out;
        this.value = value;
        this.marks = value.marks();
        this.separator = inRows() ? newline : " ";
    }

    /**
     * Appends a value that is not empty, up to and including the comment after its semicolon.
     *
     * @param newline what begins a further line of the value
     */
    static void append(StringBuilder out, Value value, String newline) {
        ValueText text = new ValueText(out, value, newline);
        if (text.hasPieces()) {
            text.marked();
        } else {
            text.guessed();
        }
        out.append(';');
        text.flushComment();
    }

    private boolean hasPieces() {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).kind().startsPiece()) {
                return true;
            }
        }
        return false;
    }

    /** Several cell lists go one a line, as do lists with comments. */
    private boolean inRows() {
        int pieces = 0;
        boolean cells = false;
        for (int i = 0; i < marks.size(); i++) {
            Kind kind = marks.get(i).kind();
            pieces += kind.startsPiece() ? 1 : 0;
            cells |= kind.width() > 0;
        }
        return pieces > 1 && cells;
    }

    private void marked() {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int end = i + 1 < marks.size() ? marks.get(i + 1).offset() : value.size();
            if (mark.kind().startsPiece()) {
                piece(mark, end);
            } else if (mark.kind() == Kind.LABEL) {
                space();
                out.append(mark.text()).append(':');
                if (open == null) {
                    out.append(' ');
                }
                elements(mark.offset(), end);
            } else {
                space();
                reference(mark.text());
                elements(mark.offset() + 4, end);
            }
        }
        close();
    }

    private void piece(Mark mark, int end) {
        close();
        if (!first) {
            out.append(',');
            flushComment();
            out.append(separator);
        }
        first = false;
        open = mark.kind();
        switch (open) {
            case STRING:
                string(mark.offset(), end);
                comment = mark.text();
                break;
            case PATH:
                reference(mark.text());
                break;
            case BYTES:
                out.append('[');
                elements(mark.offset(), end);
                comment = mark.text();
                break;
            default:
                if (open != Kind.CELLS) {
                    out.append("/bits/ ").append(8 * open.width()).append(' ');
                }
                out.append('<');
                elements(mark.offset(), end);
                comment = mark.text();
                break;
        }
    }

    private void close() {
        if (open == Kind.BYTES) {
            out.append(']');
        } else if (open != null && open.width() > 0) {
            out.append('>');
        }
    }

    private void flushComment() {
        if (comment != null) {
            out.append(' ');
            DtsWriter.comment(out, comment, " ");
            comment = null;
        }
    }

    private void reference(String labelOrPath) {
        if (labelOrPath.startsWith("/")) {
            out.append("&{").append(labelOrPath).append('}');
        } else {
            out.append('&').append(labelOrPath);
        }
    }

    /** Elements of the open list of cells or bytes; nothing elsewhere. */
    private void elements(int start, int end) {
        int width = open == Kind.BYTES ? 1 : open == null ? 0 : open.width();
        for (int at = start; width > 0 && at + width <= end; at += width) {
            if (open == Kind.BYTES) {
                space();
                hexByte(value.byteAt(at));
            } else {
                space();
                cell(at, width);
            }
        }
    }

    private void cell(int at, int width) {
        long number = 0;
        for (int i = 0; i < width; i++) {
            number = number << 8 | value.byteAt(at + i);
        }
        out.append("0x");
        int shift = 60;
        while (shift > 0 && number >>> shift == 0) {
            shift -= 4;
        }
        for (; shift >= 0; shift -= 4) {
            out.append(HEX[(int) (number >>> shift) & 15]);
        }
    }

    private void hexByte(int octet) {
        out.append(HEX[octet >> 4]).append(HEX[octet & 15]);
    }

    private void space() {
        char last = out.charAt(out.length() - 1);
        if (last != '<' && last != '[' && last != ' ') {
            out.append(' ');
        }
    }

    /** The string from start to just before end, where its NUL is. */
    private void string(int start, int end) {
        out.append('"');
        for (int at = start; at < end - 1; at++) {
            int c = value.byteAt(at);
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c >= ' ' && c <= '~') {
                out.append((char) c);
            } else {
                escape(c);
            }
        }
        out.append('"');
    }

    private void escape(int c) {
        int named = "\7\b\t\n\13\f\r".indexOf(c);
        if (named >= 0) {
            out.append('\\').append("abtnvfr".charAt(named));
        } else {
            out.append("\\x");
            hexByte(c);
        }
    }

    private void guessed() {
        for (int i = 0; i < marks.size(); i++) {
            out.append(marks.get(i).text()).append(": ");
        }
        int size = value.size();
        if (looksLikeStrings()) {
            int start = 0;
            for (int at = 0; at < size; at++) {
                if (value.byteAt(at) == 0) {
                    out.append(start == 0 ? "" : ", ");
                    string(start, at + 1);
                    start = at + 1;
                }
            }
        } else {
            open = size % 4 == 0 ? Kind.CELLS : Kind.BYTES;
            out.append(open == Kind.CELLS ? '<' : '[');
            elements(0, size);
            close();
        }
    }

    private boolean looksLikeStrings() {
        int size = value.size();
        int nuls = 0;
        for (int at = 0; at < size; at++) {
            int c = value.byteAt(at);
            if (c == 0) {
                nuls++;
            } else if (!(c >= ' ' && c <= '~' || c >= 7 && c <= 13)) {
                return false;
            }
        }
        return value.byteAt(size - 1) == 0 && nuls <= size - nuls;
    }
}
