/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import java.util.List;

/**
 * One node as it lies in a table (DEN0049, table 3). References are offsets as the bytes have them: they may point nowhere.
 *
 * @param offset where the node starts, in bytes from the start of the table
 * @param length bytes of the whole node, 16 to 65535
 * @param revision revision of the node, 8 bits
 * @param identifier 32 bits; reserved before table revision 3, unique from then on
 * @param mappingOffset where the ID mappings start, in bytes from the start of the node, 32 bits; means nothing without mappings
 * @param mappings the ID mappings in order
 * @param body what is particular to the node's type
 */
public record IortNode(int offset, int length, int revision, long identifier, long mappingOffset, List<IdMapping> mappings, IortBody body) {
    /** Bytes of the node header. */
    public static final int HEADER_SIZE = 16;

    /** Copies the list. */
    public IortNode {
        mappings = List.copyOf(mappings);
    }

    /** Where a mapping starts, in bytes from the start of the table. */
    public long mappingPlace(int index) {
        return offset + mappingOffset + (long) IdMapping.SIZE * index;
    }

    /** Where the node ends: the offset of the first byte behind it. */
    public int end() {
        return offset + length;
    }
}
