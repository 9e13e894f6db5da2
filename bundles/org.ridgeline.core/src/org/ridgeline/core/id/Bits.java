/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.id;

/** The one range check that all identifier types share. */
final class Bits {

    private Bits() {
    }

    /** Throws {@link IllegalArgumentException} unless {@code value} is an unsigned number of at most {@code bits} bits. */
    static void require(long value, int bits, String what) {
        if (value < 0 || value >>> bits != 0) {
            throw new IllegalArgumentException(what + " 0x" + Long.toHexString(value) + " does not fit " + bits + " bits");
        }
    }
}
