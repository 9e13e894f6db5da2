/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import org.ridgeline.acpi.internal.Unsigned;

/**
 * Memory access properties of a root complex or named component (DEN0049, table 14).
 *
 * @param cacheCoherent 1 when the device is fully coherent, 0 when not; 32 bits
 * @param hints allocation hints, 8 bits: bit 0 transient, 1 write allocate, 2 read allocate, 3 override
 * @param flags 8 bits: {@link #CPM}, {@link #DACS}, {@link #CANWBS}
 */
public record MemoryAccess(long cacheCoherent, int hints, int flags) {
    /** Coherent path to memory. */
    public static final int CPM = 1;
    /** Device attributes are cacheable and shareable. */
    public static final int DACS = 2;
    /** Coherency that the operating system can turn into write-back (issue E.f). */
    public static final int CANWBS = 4;

    /** A fully coherent device: CCA 1, CPM and DACS. */
    public static final MemoryAccess COHERENT = new MemoryAccess(1, 0, CPM | DACS);
    /** A device that snoops nothing. */
    public static final MemoryAccess NON_COHERENT = new MemoryAccess(0, 0, 0);

    /** A number that does not fit its field is an {@link IllegalArgumentException}. */
    public MemoryAccess {
        Unsigned.check("cache coherency attribute", cacheCoherent, 32);
        Unsigned.check("allocation hints", hints, 8);
        Unsigned.check("memory access flags", flags, 8);
    }
}
