/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.id;

/**
 * The ID by which an MSI controller knows who writes a message: the DeviceID of a GICv3 ITS.
 *
 * @param value the ID, 0 to 0xffffffff
 */
public record DeviceId(long value) implements Comparable<DeviceId> {

    /** Refuses a value beyond 32 bits. */
    public DeviceId {
        Bits.require(value, 32, "device ID");
    }

    /** The device ID {@code distance} above (or, negative, below) this one. */
    public DeviceId plus(long distance) {
        return new DeviceId(value + distance);
    }

    @Override
    public int compareTo(DeviceId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return "0x" + Long.toHexString(value);
    }
}
