/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import java.util.Arrays;
import org.ridgeline.devicetree.Names;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.ValueBuilder;

/** Reads the value of a property (6.2), from after the equals sign up to its semicolon. */
final class ValueParser {

    private final Scanner in;
    private final Expressions expressions;
    private final ValueBuilder out = new ValueBuilder();

    ValueParser(Scanner in, Expressions expressions) {
        this.in = in;
        this.expressions = expressions;
    }

    Value parse() {
        out.clear();
        do {
            labels();
            piece();
            labels();
        } while (in.accept(','));
        in.expect(';');
        return out.build();
    }

    private void labels() {
        int origin = in.origin();
        for (String label = in.label(); label != null; label = in.label()) {
            out.label(label, origin);
            origin = in.origin();
        }
    }

    private void piece() {
        int c = in.peek();
        switch (c) {
            case '"':
                out.beginString();
                in.string(out);
                out.append(0);
                break;
            case '<':
                cells(32);
                break;
            case '[':
                bytes();
                break;
            case '&':
                int origin = in.origin();
                out.path(in.reference(), origin);
                break;
            default:
                if (in.accept("/bits/")) {
                    cells(bits());
                } else if (in.accept("/incbin/")) {
                    file();
                } else {
                    throw in.unexpected("a value");
                }
                break;
        }
    }

    private int bits() {
        in.peek();
        int origin = in.origin();
        if (Scanner.digit(in.raw()) > 9) {
            throw in.unexpected("8, 16, 32 or 64 after /bits/");
        }
        long bits = expressions.literal();
        if (bits != 8 && bits != 16 && bits != 32 && bits != 64) {
            throw in.problem(origin, "elements can have 8, 16, 32 or 64 bits, not " + Long.toUnsignedString(bits));
        }
        return (int) bits;
    }

    private void cells(int bits) {
        in.expect('<');
        out.row(bits);
        while (true) {
            int c = in.peek();
            if (c == '>') {
                in.take();
                return;
            }
            int origin = in.origin();
            if (c == '&') {
                if (bits != 32) {
                    throw in.problem(origin, "only a list of 32-bit cells can hold a reference");
                }
                out.phandle(in.reference(), origin);
            } else if (c >= '0' && c <= '9' || c == '(' || c == '\'') {
                long number = expressions.primary();
                long mask = bits == 64 ? -1 : (1L << bits) - 1;
                if ((number & ~mask) != 0 && (number | mask) != -1) {
                    throw in.problem(origin, "0x" + Long.toHexString(number) + " does not fit " + bits + " bits");
                }
                out.cell(number);
            } else {
                String label = in.label();
                if (label == null) {
                    throw Names.isLabelStart(c)
                        ? in.problem(origin, "expected a number, found a name that the C preprocessor should have replaced")
                        : in.unexpected("a number, a reference or '>'");
                }
                out.label(label, origin);
            }
        }
    }

    private void bytes() {
        in.expect('[');
        out.beginBytes();
        int wordEnd = 0;
        int word = -1;
        while (true) {
            int c = in.peek();
            int origin = in.origin();
            if (c == ']') {
                in.take();
                return;
            }
            if (word < origin) {
                wordEnd = in.wordEnd();
                word = origin + wordEnd - in.position();
            }
            if (Names.isLabelStart(c) && in.colonAt(wordEnd)) {
                out.label(in.label(), origin);
                continue;
            }
            int high = Scanner.digit(in.take());
            int low = Scanner.digit(in.raw());
            if (high == 16 || low == 16) {
                throw in.problem(origin, "expected two hexadecimal digits or ']'");
            }
            in.take();
            out.append(high << 4 | low);
        }
    }

    private void file() {
        in.expect('(');
        in.peek();
        int origin = in.origin();
        if (in.raw() != '"') {
            throw in.unexpected("the name of a file");
        }
        String name = in.fileName();
        long offset = 0;
        long length = Long.MAX_VALUE;
        if (in.accept(',')) {
            offset = expressions.primary();
            in.expect(',');
            length = expressions.primary();
        }
        in.expect(')');
        byte[] content = in.file(name, origin);
        if (offset < 0 || offset > content.length) {
            throw in.problem(origin, "the file " + name + " has only " + content.length + " bytes");
        }
        int start = (int) offset;
        int end = length < 0 || length > content.length - start ? content.length : start + (int) length;
        out.bytes(start == 0 && end == content.length ? content : Arrays.copyOfRange(content, start, end));
    }
}
