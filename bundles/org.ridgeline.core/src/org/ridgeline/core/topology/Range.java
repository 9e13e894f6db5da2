/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/** The one range check that the values of a topology share. */
final class Range {

    private Range() {
    }

    /** Throws {@link IllegalArgumentException} unless {@code low <= value <= high}. */
    static void require(long value, long low, long high, String what) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(what + " " + value + " is not in " + low + " to " + high);
        }
    }
}
