/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.util.Comparator;
import org.ridgeline.core.text.OneLine;

/**
 * Something that is wrong with a file, at its place.
 *
 * @param line    the line, counted from 1; 0 where the file as a whole is meant
 * @param column  the UTF-16 code unit in the line, counted from 1; 0 where the file as a whole is meant
 * @param message what is wrong, one line for people
 */
public record Problem(int line, int column, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    /** Keeps the message in one line, whatever of the file it quotes. */
    public Problem {
        message = OneLine.of(message);
    }

    /** A problem of the file as a whole. */
    static Problem ofFile(String message) {
        return new Problem(0, 0, message);
    }

    /** By place. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code LINE:COLUMN: message}, or the message alone. */
    @Override
    public String toString() {
        return line == 0 ? message : line + ":" + column + ": " + message;
    }
}
