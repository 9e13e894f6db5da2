/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.internal;

/** The range check of unsigned fields. */
public final class Unsigned {
    private Unsigned() {
    }

    /** Throws an {@link IllegalArgumentException} unless {@code value} is an unsigned number of {@code bits} bits (at most 32). */
    public static void check(String what, long value, int bits) {
        if (value < 0 || value >>> bits != 0) {
            throw new IllegalArgumentException(what + " " + value + " does not fit " + bits + " bits");
        }
    }
}
