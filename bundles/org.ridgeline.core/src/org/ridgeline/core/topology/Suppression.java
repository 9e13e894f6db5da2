/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/**
 * What a rule finds at one element is accepted and not shown.
 *
 * @param rule    the name of the rule, for example {@code untranslated}
 * @param element whom the finding is about, or who takes part in it
 * @param reason  why it is accepted, for whoever reads it next
 */
public record Suppression(String rule, ElementId element, String reason) {

    /** Refuses one that gives no reason. */
    public Suppression {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the suppression of " + rule + " at " + element + " needs a reason");
        }
    }
}
