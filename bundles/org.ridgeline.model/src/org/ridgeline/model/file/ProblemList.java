/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of a file, but no more than people can read. */
final class ProblemList {
    static final int MAX = 100;

    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();

    ProblemList(SourceText source) {
        this.source = source;
    }

    /** Adds a problem; throws {@link RefusedException} when there are too many to go on. */
    void add(int offset, String message) throws RefusedException {
        problems.add(source.problemAt(offset, message));
        if (problems.size() == MAX) {
            throw new RefusedException(source.problemAt(offset, "too many problems; the rest of the file was not read"));
        }
    }

    /** A problem behind which nothing more can be said. */
    RefusedException refusal(int offset, String message) {
        return new RefusedException(source.problemAt(offset, message));
    }

    /** The problem of an offset, not gathered. */
    Problem at(int offset, String message) {
        return source.problemAt(offset, message);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All of them, in the order of the file. */
    List<Problem> sorted() {
        return problems.stream().sorted().toList();
    }

    /** All of them and the one that ended the reading, which stays last. */
    List<Problem> with(Problem last) {
        List<Problem> all = new ArrayList<>(sorted());
        all.add(last);
        return all;
    }
}
