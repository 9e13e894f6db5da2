/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import java.util.List;

/**
 * A range of memory that an operating system must leave alone (5.3): one {@code /memreserve/} of a source.
 *
 * @param address physical address, unsigned 64 bits
 * @param size size in bytes, unsigned 64 bits
 * @param labels labels of the line in a source text
 */
public record Reservation(long address, long size, List<String> labels) {

    /** Keeps its own copy of the labels. */
    public Reservation {
        labels = List.copyOf(labels);
    }

    /** A reservation without labels. */
    public Reservation(long address, long size) {
        this(address, size, List.of());
    }
}
