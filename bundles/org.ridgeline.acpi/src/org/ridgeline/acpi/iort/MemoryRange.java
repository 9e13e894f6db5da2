/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import java.util.List;
import org.ridgeline.acpi.internal.Unsigned;

/**
 * Node type 6: reserved memory ranges (RMR) that streams use before the operating system takes over; its ID mappings name the streams.
 * Linux looks at it in tables of revision 5 and later.
 *
 * @param flags 32 bits: bit 0 remapping permitted, bit 1 privileged access, bits 9:2 memory attributes
 * @param windows the ranges
 */
public record MemoryRange(long flags, List<Window> windows) implements IortBody {
    /** Node type number. */
    public static final int TYPE = 6;

    /**
     * One range of physical memory. On paper both numbers are multiples of 64 KiB and the length is not 0; a table may say otherwise.
     *
     * @param base physical address, 64 bits
     * @param length bytes, 64 bits
     */
    public record Window(long base, long length) {
    }

    /** Copies the list; flags over 32 bits are an {@link IllegalArgumentException}. */
    public MemoryRange {
        Unsigned.check("RMR flags", flags, 32);
        windows = List.copyOf(windows);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
