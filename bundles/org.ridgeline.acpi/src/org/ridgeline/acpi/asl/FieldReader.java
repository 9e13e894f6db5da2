/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ridgeline.acpi.internal.ByteSink;

/** Takes the lines of a source in the order of a layout and turns their values into bytes. */
final class FieldReader {
    private final AslLexer lexer;
    private AslLine ahead;
    private long lastNumber;

    FieldReader(String source) throws AslException {
        lexer = new AslLexer(source);
        ahead = lexer.next();
    }

    /** A number with the line it stands in. */
    record Number(long value, AslLine line) {

        /**
         * What a count, length or offset comes to: a source may say 0 to have it computed, otherwise it must be right.
         *
         * @param what how the message calls the line, such as {@code node length}
         */
        long resolve(String what, long actual) throws AslException {
            if (value != 0 && value != actual) {
                throw line.wrongValue(what + " is 0x" + Long.toHexString(value) + ", but the lines that follow make it 0x"
                        + Long.toHexString(actual) + " (0 stands for whatever they make it)");
            }
            return actual;
        }
    }

    /** A text of single-byte characters with the line it stands in. */
    record Text(String value, AslLine line) {
    }

    /** Whether every line was taken. */
    boolean atEnd() {
        return ahead == null;
    }

    /** Whether the next line has this name. */
    boolean next(Field field) {
        return ahead != null && field.isCalled(ahead.name());
    }

    /** Whether the next line has this name. */
    boolean next(String name) {
        return ahead != null && name.equalsIgnoreCase(ahead.name());
    }

    /** Complains about the next line. */
    AslException unexpected(String expected) {
        if (ahead == null) {
            return new AslException(lexer.line(), lexer.column(), "expected '" + expected + "', found the end of the source");
        }
        return ahead.wrongName("expected '" + expected + "', found " + AslLine.shown(ahead.name()));
    }

    /** Takes a line that must hold a number of at most the field's size. */
    Number number(Field field) throws AslException {
        AslLine line = take(field);
        lastNumber = Values.number(line, field.size());
        return new Number(lastNumber, line);
    }

    /** Takes a line that must hold text; its value has as many characters as the field has bytes. */
    Text text(Field field) throws AslException {
        AslLine line = take(field);
        return new Text(new String(Values.text(line, field.size()), StandardCharsets.ISO_8859_1), line);
    }

    /** Takes the lines of a layout and appends their bytes; a line that takes no bytes may be missing. */
    void fields(List<Field> fields, ByteSink sink) throws AslException {
        for (Field field : fields) {
            field(field, sink);
        }
    }

    /** Takes one line and appends its bytes. */
    void field(Field field, ByteSink sink) throws AslException {
        if (field.optional() && !next(field)) {
            return;
        }
        switch (field.kind()) {
            case NUMBER -> sink.number(number(field).value(), field.size());
            case TEXT -> sink.latin1(text(field).value());
            case PATH -> {
                sink.bytes(Values.quoted(take(field)));
                sink.u8(0);
            }
            case BITS, LATER_BITS -> bits(field);
            case HEADING -> take(field);
        }
    }

    /** Takes a line of bytes. */
    byte[] bytes(String name) throws AslException {
        if (!next(name)) {
            throw unexpected(name);
        }
        return Values.bytes(advance());
    }

    private void bits(Field field) throws AslException {
        AslLine line = take(field);
        long said = Values.number(line, 8);
        long actual = lastNumber >>> field.shift() & (1L << field.size()) - 1;
        if (said != actual) {
            throw line.wrongValue(field.name() + " is " + Long.toHexString(said) + " here, but " + actual
                    + " in the number above, which is what counts");
        }
    }

    private AslLine take(Field field) throws AslException {
        if (!next(field)) {
            throw unexpected(field.name());
        }
        return advance();
    }

    private AslLine advance() throws AslException {
        AslLine line = ahead;
        ahead = lexer.next();
        return line;
    }
}
