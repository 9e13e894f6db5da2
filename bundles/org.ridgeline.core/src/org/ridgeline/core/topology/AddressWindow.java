/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/**
 * A stretch of the CPU's address map through which the buses of a host bridge are reached (one row of {@code ranges}).
 *
 * @param space   which PCI address space it opens
 * @param pciBase the first address as the bus sees it, unsigned 64 bits
 * @param cpuBase the first address as the CPU sees it, unsigned 64 bits
 * @param size    its length in bytes, unsigned 64 bits, not 0
 */
public record AddressWindow(Space space, long pciBase, long cpuBase, long size) {

    /** The address spaces of PCI (IEEE 1275 PCI binding, 2.2.1.1). */
    public enum Space {
        /** I/O ports. */
        IO,
        /** 32-bit memory. */
        MEMORY32,
        /** 64-bit memory. */
        MEMORY64,
        /** 64-bit prefetchable memory. */
        PREFETCHABLE64
    }

    /** Refuses an empty window. */
    public AddressWindow {
        if (size == 0) {
            throw new IllegalArgumentException("an address window needs a size");
        }
    }
}
