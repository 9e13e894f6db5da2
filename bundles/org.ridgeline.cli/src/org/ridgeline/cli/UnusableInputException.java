/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.List;

/** Input or arguments that nothing can be done with; each line is a message with its place. */
class UnusableInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    UnusableInputException(String line) {
        this(List.of(line));
    }

    UnusableInputException(List<String> lines) {
        super(lines.getFirst());
        this.lines = List.copyOf(lines);
    }

    /** The messages, at least one. */
    List<String> lines() {
        return lines;
    }
}
