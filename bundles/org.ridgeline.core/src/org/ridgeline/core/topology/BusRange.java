/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/**
 * The bus numbers of a host bridge ({@code bus-range}), both ends included.
 *
 * @param first the number of its root bus, 0 to 255
 * @param last  the highest bus number below it, {@code first} to 255
 */
public record BusRange(int first, int last) {

    /** Buses 0 to 255. */
    public static final BusRange ALL = new BusRange(0, 255);

    /** Refuses numbers that no bus has, and an empty range. */
    public BusRange {
        Range.require(first, 0, 255, "first bus");
        Range.require(last, first, 255, "last bus");
    }

    /** Whether the range holds the bus number. */
    public boolean contains(int bus) {
        return first <= bus && bus <= last;
    }

    /** Whether the two ranges share a bus number. */
    public boolean overlaps(BusRange other) {
        return first <= other.last && other.first <= last;
    }

    /** How many buses, 1 to 256. */
    public int size() {
        return last - first + 1;
    }

    /** {@code 00-ff}. */
    @Override
    public String toString() {
        return String.format("%02x-%02x", first, last);
    }
}
