/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.viot;

import java.util.Arrays;
import org.ridgeline.acpi.internal.Unsigned;

/**
 * A node of a type that this library does not know, kept as it is.
 *
 * @param type node type number, 8 bits: 0 or over 4
 * @param data everything behind the 4-byte node header
 */
public record UnknownViotNode(int type, byte[] data) implements ViotBody {

    /** Copies the data; a type that is known or over 8 bits is an {@link IllegalArgumentException}. */
    public UnknownViotNode {
        Unsigned.check("node type", type, 8);
        if (type >= PciRange.TYPE && type <= VirtioIommuMmio.TYPE) {
            throw new IllegalArgumentException("node type " + type + " is known");
        }
        data = data.clone();
    }

    @Override
    public byte[] data() {
        return data.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownViotNode that && type == that.type && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return 31 * type + Arrays.hashCode(data);
    }

    @Override
    public String toString() {
        return "UnknownViotNode[type=" + type + ", " + data.length + " bytes]";
    }
}
