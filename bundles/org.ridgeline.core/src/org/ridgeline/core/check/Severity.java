/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** It does not work in the field. */
    ERROR,
    /** It works today, or on some systems, or not as people think. */
    WARNING,
    /** Nothing is wrong, but it explains what will be seen. */
    INFO;

    /** {@code error}, {@code warning} or {@code info}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
