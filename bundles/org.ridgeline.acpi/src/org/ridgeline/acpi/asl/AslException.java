/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

/** A data table source that cannot be compiled. It is the only exception that reading one throws, whatever the text is. */
public final class AslException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    /** Says what is wrong at one place of the source; line and column count from 1. */
    public AslException(int line, int column, String problem) {
        super(line + ":" + column + ": " + problem);
        this.line = line;
        this.column = column;
    }

    /** The line of the source, from 1. */
    public int line() {
        return line;
    }

    /** The column in the line in characters, from 1. */
    public int column() {
        return column;
    }
}
