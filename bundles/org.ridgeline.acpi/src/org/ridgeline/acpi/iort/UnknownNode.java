/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import java.util.Arrays;
import org.ridgeline.acpi.internal.Unsigned;

/**
 * A node of a type that this library does not know, kept as it is.
 *
 * @param type node type number, 8 bits, over 7
 * @param data everything between the 16-byte node header and the ID mappings or, when there are none or they lie elsewhere, the node's end
 */
public record UnknownNode(int type, byte[] data) implements IortBody {

    /** Copies the data; a type that is known or over 8 bits is an {@link IllegalArgumentException}. */
    public UnknownNode {
        Unsigned.check("node type", type, 8);
        if (type <= Iwb.TYPE) {
            throw new IllegalArgumentException("node type " + type + " is known");
        }
        data = data.clone();
    }

    @Override
    public byte[] data() {
        return data.clone();
    }

    int size() {
        return data.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownNode that && type == that.type && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return 31 * type + Arrays.hashCode(data);
    }

    @Override
    public String toString() {
        return "UnknownNode[type=" + type + ", " + data.length + " bytes]";
    }
}
