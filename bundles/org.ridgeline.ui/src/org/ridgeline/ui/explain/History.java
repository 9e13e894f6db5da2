/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.explain;

import java.util.ArrayList;
import java.util.List;

/** The questions that were asked, the last one first, each once. */
final class History {
    private static final int LENGTH = 20;

    private final List<String> questions = new ArrayList<>();

    void add(String question) {
        questions.remove(question);
        questions.addFirst(question);
        if (questions.size() > LENGTH) {
            questions.removeLast();
        }
    }

    void clear() {
        questions.clear();
    }

    List<String> questions() {
        return List.copyOf(questions);
    }
}
