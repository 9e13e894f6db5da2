/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

/**
 * One step on the way from a root bus to a function. The path of hops names a function however buses are numbered (DMAR device scopes are
 * written so).
 *
 * @param device   0 to 31
 * @param function 0 to 7
 */
public record Hop(int device, int function) {

    /** {@code 1f.7}. */
    @Override
    public String toString() {
        return (device < 16 ? "0" : "") + Integer.toHexString(device) + '.' + function;
    }
}
