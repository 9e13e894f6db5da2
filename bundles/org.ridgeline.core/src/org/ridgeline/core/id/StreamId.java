/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.id;

import java.util.Arrays;
import java.util.List;

/**
 * The ID by which an IOMMU knows a master: a stream ID of an SMMU, an endpoint ID of a virtio-iommu. On paper it is a list of specifier
 * cells, usually one.
 *
 * @param value   the ID itself, the first specifier cell, 0 to 0xffffffff
 * @param further the cells behind it, each 0 to 0xffffffff, for example the stream match mask of an SMMUv2; usually none
 */
public record StreamId(long value, List<Long> further) implements Comparable<StreamId> {

    /** Refuses a cell beyond 32 bits. */
    public StreamId {
        Bits.require(value, 32, "stream ID");
        further = List.copyOf(further);
        further.forEach(cell -> Bits.require(cell, 32, "specifier cell"));
    }

    /** A stream ID of one cell. */
    public StreamId(long value) {
        this(value, List.of());
    }

    /** The stream ID {@code distance} above (or, negative, below) this one; the further cells stay. */
    public StreamId plus(long distance) {
        return new StreamId(value + distance, further);
    }

    @Override
    public int compareTo(StreamId other) {
        int byValue = Long.compare(value, other.value);
        return byValue != 0 ? byValue : Arrays.compare(further.toArray(Long[]::new), other.further.toArray(Long[]::new));
    }

    /** {@code 0x8}, further cells behind blanks. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("0x").append(Long.toHexString(value));
        further.forEach(cell -> text.append(" 0x").append(Long.toHexString(cell)));
        return text.toString();
    }
}
