/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines that a version control system leaves where a merge could not be done, so that people are told that and not an error of
 * XML.
 */
final class MergeConflicts {
    private static final Pattern START = Pattern.compile("^<{7}(?= |$)", Pattern.MULTILINE);

    private MergeConflicts() {
    }

    /** A problem for each conflict, in the order of the file. */
    static List<Problem> in(SourceText source) {
        Matcher matcher = START.matcher(source.text());
        return matcher.results().limit(ProblemList.MAX).map(found -> source.problemAt(found.start(),
                "a merge left a conflict here: keep one side and remove the lines that begin with <<<<<<<, ======= and >>>>>>>")).toList();
    }
}
