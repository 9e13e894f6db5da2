/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code iasl -d} prints for a data table: fields with their place, headings set aside, up to the dump of the whole table at its end.
 *
 * @param fields in the order in which they are printed
 */
record Disassembly(List<Field> fields) {

    private static final Pattern LINE = Pattern.compile("\\[[0-9A-F]+h (\\d+) +(\\d+)\\] +(.+?) : (.*)");

    /**
     * A field.
     *
     * @param offset where it is in the table
     * @param size   its bytes
     * @param name   what iasl calls it, the remark "(decoded below)" set aside
     * @param value  what iasl prints, remarks set aside
     */
    record Field(int offset, int size, String name, String value) {

        /** The value of a number. */
        long number() {
            return Long.parseUnsignedLong(value, 16);
        }
    }

    static Disassembly of(String text) {
        List<Field> fields = new ArrayList<>();
        for (String line : text.substring(0, text.indexOf("Raw Table Data")).lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && !matcher.group(3).strip().equals("Memory Properties")) {
                fields.add(new Field(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                        matcher.group(3).replace(" (decoded below)", "").strip(), matcher.group(4).replaceAll(" +\\[.*\\]$", "").strip()));
            }
        }
        return new Disassembly(fields);
    }

    /** The parts of an IORT: its header, then its nodes, each from its field "Type" on. */
    List<List<Field>> parts() {
        List<List<Field>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (Field field : fields) {
            if (field.name().equals("Type")) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(field);
        }
        return parts;
    }
}
