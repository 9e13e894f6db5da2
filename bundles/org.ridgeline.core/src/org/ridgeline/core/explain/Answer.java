/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ridgeline.core.topology.ElementId;

/**
 * An answer in words, with the parts of the platform that it is about, so that a view can point at them.
 *
 * @param lines    the words; no line is empty, further ones about the same thing are indented
 * @param elements the parts, each once, in the order of the lines
 */
public record Answer(List<String> lines, List<ElementId> elements) {

    /** No answer: what was asked means nothing here. */
    public static final Answer NONE = new Answer(List.of(), List.of());

    /** Keeps its own copies. */
    public Answer {
        lines = List.copyOf(lines);
        elements = elements.stream().distinct().toList();
    }

    /** One line about nothing in particular. */
    static Answer line(String line) {
        return new Answer(List.of(line), List.of());
    }

    /** Lines about one part. */
    static Answer about(ElementId element, List<String> lines) {
        return new Answer(lines, List.of(element));
    }

    /** Several answers, one after the other. */
    static Answer joined(Stream<Answer> answers) {
        List<String> lines = new ArrayList<>();
        List<ElementId> elements = new ArrayList<>();
        answers.forEach(answer -> {
            lines.addAll(answer.lines);
            elements.addAll(answer.elements);
        });
        return new Answer(lines, elements);
    }

    /** This answer and what follows. */
    Answer and(Answer next) {
        return joined(Stream.of(this, next));
    }

    /** Whether there is no answer. */
    public boolean isNone() {
        return lines.isEmpty();
    }
}
