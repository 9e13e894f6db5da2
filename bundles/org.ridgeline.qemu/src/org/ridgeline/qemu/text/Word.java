/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu.text;

/**
 * One argument of a command, with its place for messages.
 *
 * @param text   the argument after quoting has been taken off
 * @param source what it was read from
 * @param line   the line it starts in, from 1; its number where it is an argument that no file holds
 * @param column the column it starts in, from 1; 0 where no file holds it
 */
public record Word(String text, String source, int line, int column) {

    /** An argument that was given as such, counted from 1. */
    public static Word argument(String text, int number) {
        return new Word(text, "argument", number, 0);
    }

    /** {@code FILE:LINE:COLUMN}, or {@code argument NUMBER}. */
    public String place() {
        return column == 0 ? source + " " + line : source + ":" + line + ":" + column;
    }

    /** The same place with another text. */
    public Word with(String other) {
        return new Word(other, source, line, column);
    }
}
