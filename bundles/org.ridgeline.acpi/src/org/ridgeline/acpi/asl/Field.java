/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import java.util.List;

/**
 * One line of the data table language: its name, and what its value becomes.
 *
 * @param name as iasl writes it
 * @param kind how the value is written
 * @param size bytes of a number or text, width in bits of a bit field, else 0
 * @param shift lowest bit of a bit field, else 0
 * @param aliases names that other versions of iasl give it
 */
record Field(String name, Kind kind, int size, int shift, List<String> aliases) {
    enum Kind {
        /** A hexadecimal number. */
        NUMBER,
        /** Characters in quotes, filled with zero bytes. */
        TEXT,
        /** Characters in quotes, ended by a zero byte. */
        PATH,
        /** Bits of the number before, repeated for people; they take no bytes. */
        BITS,
        /** Bits that only later versions of iasl repeat. */
        LATER_BITS,
        /** A heading that takes no bytes; its name is the heading. */
        HEADING
    }

    static Field number(String name, int size, String... aliases) {
        return new Field(name, Kind.NUMBER, size, 0, List.of(aliases));
    }

    static Field text(String name, int size) {
        return new Field(name, Kind.TEXT, size, 0, List.of());
    }

    static Field path(String name) {
        return new Field(name, Kind.PATH, 0, 0, List.of());
    }

    static Field bit(String name, int shift) {
        return new Field(name, Kind.BITS, 1, shift, List.of());
    }

    static Field laterBits(String name, int shift, int width) {
        return new Field(name, Kind.LATER_BITS, width, shift, List.of());
    }

    static Field heading(String name) {
        return new Field(name, Kind.HEADING, 0, 0, List.of());
    }

    /** Whether a source may leave the line out. */
    boolean optional() {
        return kind == Kind.BITS || kind == Kind.LATER_BITS || kind == Kind.HEADING;
    }

    boolean isCalled(String other) {
        if (name.equalsIgnoreCase(other)) {
            return true;
        }
        for (String alias : aliases) {
            if (alias.equalsIgnoreCase(other)) {
                return true;
            }
        }
        return false;
    }
}
