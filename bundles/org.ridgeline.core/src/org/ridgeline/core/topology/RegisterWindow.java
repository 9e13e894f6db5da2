/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/**
 * A stretch of the CPU's address map.
 *
 * @param base the first address, unsigned 64 bits
 * @param size its length in bytes, unsigned 64 bits, not 0
 */
public record RegisterWindow(long base, long size) {

    /** Refuses an empty window and one that runs past the end of the address map. */
    public RegisterWindow {
        if (size == 0) {
            throw new IllegalArgumentException("a register window needs a size");
        }
        if (Long.compareUnsigned(base + (size - 1), base) < 0) {
            throw new IllegalArgumentException("register window 0x" + Long.toHexString(base) + " runs past the end of the address map");
        }
    }

    /** Whether the two windows share an address. */
    public boolean overlaps(RegisterWindow other) {
        return Long.compareUnsigned(base, other.base + (other.size - 1)) <= 0 && Long.compareUnsigned(other.base, base + (size - 1)) <= 0;
    }
}
