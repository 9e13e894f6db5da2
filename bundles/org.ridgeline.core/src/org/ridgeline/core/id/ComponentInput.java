/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.id;

/**
 * The input ID of a device that is not a PCI function (an IORT named component); unlike a RID it has 32 bits.
 *
 * @param value the ID, 0 to 0xffffffff
 */
public record ComponentInput(long value) implements InputId {

    /** Refuses a value that does not fit 32 bits. */
    public ComponentInput {
        Bits.require(value, 32, "input ID");
    }

    @Override
    public long number() {
        return value;
    }

    @Override
    public String toString() {
        return "0x" + Long.toHexString(value);
    }
}
