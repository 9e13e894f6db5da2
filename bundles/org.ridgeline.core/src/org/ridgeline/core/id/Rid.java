/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.id;

/**
 * A PCI requester ID: the bus, device and function number that a function puts on its requests (PCIe Base Specification, 2.2.4.2).
 *
 * @param value {@code bus << 8 | device << 3 | function}, 0 to 0xffff
 */
public record Rid(int value) implements InputId, Comparable<Rid> {

    /** The lowest RID, 00:00.0. */
    public static final Rid MIN = new Rid(0);
    /** The highest RID, ff:1f.7. */
    public static final Rid MAX = new Rid(0xffff);

    /** Refuses a value beyond 16 bits. */
    public Rid {
        if ((value & ~0xffff) != 0) {
            throw new IllegalArgumentException("requester ID 0x" + Integer.toHexString(value) + " does not fit 16 bits");
        }
    }

    /** The RID of a function given as it is written: bus 0 to 255, device 0 to 31, function 0 to 7. */
    public static Rid of(int bus, int device, int function) {
        if ((bus & ~0xff) != 0 || (device & ~0x1f) != 0 || (function & ~7) != 0) {
            throw new IllegalArgumentException("no such bus, device and function: " + bus + ", " + device + ", " + function);
        }
        return new Rid(bus << 8 | device << 3 | function);
    }

    /** The bus number, 0 to 255. */
    public int bus() {
        return value >> 8;
    }

    /** The device (slot) number, 0 to 31. */
    public int device() {
        return value >> 3 & 0x1f;
    }

    /** The function number, 0 to 7. */
    public int function() {
        return value & 7;
    }

    /** Device and function in one byte, as Linux calls it. */
    public int devfn() {
        return value & 0xff;
    }

    @Override
    public long number() {
        return value;
    }

    @Override
    public int compareTo(Rid other) {
        return Integer.compare(value, other.value);
    }

    /** The usual notation without a segment, for example {@code 00:1f.7}. */
    @Override
    public String toString() {
        return hex2(bus()) + ':' + hex2(device()) + '.' + function();
    }

    private static String hex2(int number) {
        return (number < 16 ? "0" : "") + Integer.toHexString(number);
    }
}
