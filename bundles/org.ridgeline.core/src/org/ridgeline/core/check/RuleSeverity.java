/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the findings of a rule are shown. */
public enum RuleSeverity {
    /** As severe as each finding says itself. */
    DEFAULT(null),
    /** Every finding is an error. */
    ERROR(Severity.ERROR),
    /** Every finding is a warning. */
    WARNING(Severity.WARNING),
    /** Every finding is a remark. */
    INFO(Severity.INFO),
    /** No finding is shown. */
    IGNORE(null);

    private final Severity shown;

    RuleSeverity(Severity shown) {
        this.shown = shown;
    }

    /** How a finding of that severity is shown; empty if it is not shown at all. */
    public Optional<Severity> applyTo(Severity own) {
        return this == IGNORE ? Optional.empty() : Optional.of(shown == null ? own : shown);
    }

    /** The choice of that name; {@link #DEFAULT} for a name that no choice has. */
    public static RuleSeverity named(String name) {
        return Arrays.stream(values()).filter(severity -> severity.toString().equals(name)).findFirst().orElse(DEFAULT);
    }

    /** Its name as preference files hold it, for example {@code warning}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
