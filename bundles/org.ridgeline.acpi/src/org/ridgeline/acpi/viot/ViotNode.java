/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.viot;

/**
 * One node as it lies in a table. References are offsets as the bytes have them: they may point nowhere.
 *
 * @param offset where the node starts, in bytes from the start of the table
 * @param length bytes of the whole node, 4 to 65535; known nodes may be longer than their fields
 * @param body what the node says
 */
public record ViotNode(int offset, int length, ViotBody body) {
    /** Bytes of the node header. */
    public static final int HEADER_SIZE = 4;

    /** Where the node ends: the offset of the first byte behind it. */
    public int end() {
        return offset + length;
    }
}
