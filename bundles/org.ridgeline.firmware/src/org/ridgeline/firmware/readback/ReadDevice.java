/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

/** A device that is no PCI function, as firmware names it. */
public sealed interface ReadDevice {

    /**
     * By its first register address: device tree and VIOT.
     *
     * @param base the address, unsigned 64 bits
     */
    record AtAddress(long base) implements ReadDevice {

        @Override
        public String toString() {
            return "device at 0x" + Long.toHexString(base);
        }
    }

    /**
     * By its place in the ACPI namespace: IORT.
     *
     * @param path the full path
     */
    record AtPath(String path) implements ReadDevice {

        @Override
        public String toString() {
            return path;
        }
    }
}
