/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Where two ways of asking give different answers, as lines {@code 0x2000-0xffff: theirs, ours}: neighbours that differ in the same way are
 * one line.
 */
final class Differences {

    private Differences() {
    }

    /**
     * Asks both for every ID of a range.
     *
     * @param theirs answers as text that is the same for neighbours whose outputs grow in step; see {@link #answer}
     * @param ours   likewise
     */
    static List<String> over(int first, int last, IntFunction<String> theirs, IntFunction<String> ours) {
        List<String> lines = new ArrayList<>();
        String open = null;
        int since = first;
        for (int id = first; id <= last + 1; id++) {
            String difference = null;
            if (id <= last && !theirs.apply(id).equals(ours.apply(id))) {
                difference = theirs.apply(id) + ", ours " + ours.apply(id);
            }
            if (open != null && !open.equals(difference)) {
                lines.add(String.format("0x%x-0x%x: QEMU %s", since, id - 1, open));
            }
            if (open == null || !open.equals(difference)) {
                since = id;
            }
            open = difference;
        }
        return lines;
    }

    /** An answer as text: where an ID goes, and by how much what it becomes is larger than itself. */
    static String answer(Object target, long output, int id) {
        return target + " " + (output == id ? "as it is" : "plus " + (output - id));
    }
}
