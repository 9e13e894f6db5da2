/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import org.ridgeline.acpi.internal.Unsigned;

/**
 * Node type 1: a device of the ACPI namespace that is no PCI function.
 *
 * @param flags 32 bits: bit 0 stall supported, bits 5:1 width of substream IDs
 * @param memory how the device reaches memory
 * @param memoryAddressLimit width of the addresses it can form in bits, 8 bits; Linux calls 0 a firmware bug
 * @param path full path in the namespace, such as {@code \_SB_.DEV0}; single-byte characters, none of them 0
 */
public record NamedComponent(long flags, MemoryAccess memory, int memoryAddressLimit, String path) implements IortBody {
    /** Node type number. */
    public static final int TYPE = 1;

    /** A number that does not fit its field, or a path with other characters, is an {@link IllegalArgumentException}. */
    public NamedComponent {
        Unsigned.check("named component flags", flags, 32);
        Unsigned.check("memory address limit", memoryAddressLimit, 8);
        requirePath(path);
    }

    static void requirePath(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == 0 || path.charAt(i) > 0xff) {
                throw new IllegalArgumentException("path \"" + path + "\" holds a character that an ACPI path cannot");
            }
        }
    }

    @Override
    public int type() {
        return TYPE;
    }
}
