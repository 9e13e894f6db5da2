/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.ridgeline.acpi.AcpiHeader;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;

/** Sets single fields of the ID mappings of an IORT (DEN0049, table 4), everything else stays where and what it is. */
final class IortPatch {

    private static final int COUNT_OFFSET = 4;
    private static final int FLAGS_OFFSET = 16;

    private final AcpiHeader header;
    private final ByteBuffer bytes;

    IortPatch(Iort iort) {
        header = iort.table().header();
        bytes = ByteBuffer.wrap(iort.toBytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Sets the number of IDs minus one, as it is on paper. */
    void setCount(IortNode node, int mapping, long countMinusOne) {
        bytes.putInt((int) node.mappingPlace(mapping) + COUNT_OFFSET, (int) countMinusOne);
    }

    void setFlags(IortNode node, int mapping, long flags) {
        bytes.putInt((int) node.mappingPlace(mapping) + FLAGS_OFFSET, (int) flags);
    }

    /** The table, its checksum right. */
    byte[] table() {
        return AcpiTable.of(header, Arrays.copyOfRange(bytes.array(), AcpiHeader.SIZE, bytes.capacity())).toBytes();
    }
}
