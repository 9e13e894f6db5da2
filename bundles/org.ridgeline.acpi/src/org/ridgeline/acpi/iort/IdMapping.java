/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import org.ridgeline.acpi.internal.Unsigned;

/**
 * One ID mapping of an IORT node, 20 bytes (DEN0049, table 4): the IDs from {@code inputBase} to {@link #lastInput()} leave the node as
 * {@code outputBase} and following, towards the node at {@code outputReference}. All numbers are 32 bits, unsigned.
 *
 * @param inputBase lowest ID of the range
 * @param countMinusOne number of IDs in the range <em>minus one</em>, as on paper: 0 is a range of one ID
 * @param outputBase the ID that {@code inputBase} becomes
 * @param outputReference offset of the next node from the start of the table
 * @param flags bit 0: {@link #SINGLE_MAPPING}
 */
public record IdMapping(long inputBase, long countMinusOne, long outputBase, long outputReference, long flags) {
    /** Flag: the node has one output ID whatever the input; Linux takes it at its word on root complexes and named components. */
    public static final long SINGLE_MAPPING = 1;
    /** Size in bytes. */
    public static final int SIZE = 20;

    /** A number over 32 bits is an {@link IllegalArgumentException}. */
    public IdMapping {
        Unsigned.check("input base", inputBase, 32);
        Unsigned.check("number of IDs minus one", countMinusOne, 32);
        Unsigned.check("output base", outputBase, 32);
        Unsigned.check("output reference", outputReference, 32);
        Unsigned.check("mapping flags", flags, 32);
    }

    /**
     * The IDs {@code first} to {@code last}, both included, become {@code outputBase} and following at another node.
     * A last ID before the first is an {@link IllegalArgumentException}.
     */
    public static IdMapping range(long first, long last, long outputBase, NodeHandle output) {
        if (last < first) {
            throw new IllegalArgumentException("ID range ends at " + last + ", before it starts at " + first);
        }
        return new IdMapping(first, last - first, outputBase, output.offset(), 0);
    }

    /** Whatever the input, the ID is {@code outputId} at another node. */
    public static IdMapping single(long outputId, NodeHandle output) {
        return new IdMapping(0, 0, outputId, output.offset(), SINGLE_MAPPING);
    }

    /** How many IDs the range covers, 1 to 2^32. */
    public long count() {
        return countMinusOne + 1;
    }

    /** The highest ID of the range; over 32 bits when the range does not fit the ID space. */
    public long lastInput() {
        return inputBase + countMinusOne;
    }

    /** What {@link #lastInput()} becomes; over 32 bits when the range does not fit the ID space. */
    public long lastOutput() {
        return outputBase + countMinusOne;
    }

    /** Whether the single-mapping flag is set. */
    public boolean single() {
        return (flags & SINGLE_MAPPING) != 0;
    }
}
