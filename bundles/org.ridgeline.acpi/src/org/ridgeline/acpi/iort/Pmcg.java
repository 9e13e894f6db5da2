/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import org.ridgeline.acpi.internal.Unsigned;

/**
 * Node type 5: a performance monitor counter group. It has at most one ID mapping, for its own MSI.
 *
 * @param page0Address physical address of register page 0, 64 bits
 * @param overflowGsiv overflow interrupt or 0, 32 bits
 * @param nodeReference offset from the start of the table of the node it counts for, 32 bits
 * @param page1Address physical address of register page 1, 64 bits
 */
public record Pmcg(long page0Address, long overflowGsiv, long nodeReference, long page1Address) implements IortBody {
    /** Node type number. */
    public static final int TYPE = 5;

    /** A number that does not fit its field is an {@link IllegalArgumentException}. */
    public Pmcg {
        Unsigned.check("overflow GSIV", overflowGsiv, 32);
        Unsigned.check("node reference", nodeReference, 32);
    }

    /** A group that counts for a node added to a builder before. */
    public Pmcg(long page0Address, long overflowGsiv, NodeHandle counted, long page1Address) {
        this(page0Address, overflowGsiv, counted.offset(), page1Address);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
