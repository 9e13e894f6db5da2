/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.io.IOException;
import java.util.List;

/** Says why a file cannot be read as a platform; the file itself is left alone. */
public final class PlatformFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final String file;

    /**
     * @param file     the file as messages should name it
     * @param problems what is wrong with it, in the order of the file; at least one
     */
    PlatformFileException(String file, List<Problem> problems) {
        super(file + separator(problems.getFirst()) + problems.getFirst());
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the file; the first one is also this exception's message. */
    public List<Problem> problems() {
        return problems;
    }

    /** One line for each problem: {@code FILE:LINE:COLUMN: what is wrong}, or {@code FILE: what is wrong} where the whole file is meant. */
    public List<String> lines() {
        return problems.stream().map(problem -> file + separator(problem) + problem).toList();
    }

    private static String separator(Problem problem) {
        return problem.line() == 0 ? ": " : ":";
    }
}
