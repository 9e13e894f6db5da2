/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import java.util.List;

/**
 * Something that a rule found.
 *
 * @param rule     the rule
 * @param severity how bad it is
 * @param subject  what it is about
 * @param related  what else takes part in it, for example the other function of a collision
 * @param message  what is wrong and what comes of it, one line
 */
public record Finding(RuleId rule, Severity severity, Subject subject, List<Subject> related, String message) {

    /** Keeps its own copy of the list. */
    public Finding {
        related = List.copyOf(related);
    }

    /** A finding of the rule's own severity about one subject. */
    public Finding(RuleId rule, Subject subject, String message) {
        this(rule, rule.severity(), subject, List.of(), message);
    }

    /** Whether it is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code error: rule: subject: message}. */
    @Override
    public String toString() {
        return severity + ": " + rule + ": " + subject.label() + ": " + message;
    }
}
