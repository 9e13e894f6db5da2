/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import java.util.List;

/** The lines that data tables of all kinds have. */
final class TableLayout {
    static final Field SIGNATURE = Field.text("Signature", 4);
    static final Field TABLE_LENGTH = Field.number("Table Length", 4);
    static final Field REVISION = Field.number("Revision", 1);
    static final Field CHECKSUM = Field.number("Checksum", 1);
    static final Field OEM_ID = Field.text("Oem ID", 6);
    static final Field OEM_TABLE_ID = Field.text("Oem Table ID", 8);
    static final Field OEM_REVISION = Field.number("Oem Revision", 4);
    static final Field CREATOR_ID = Field.text("Asl Compiler ID", 4);
    static final Field CREATOR_REVISION = Field.number("Asl Compiler Revision", 4);
    static final List<Field> HEADER = List.of(SIGNATURE, TABLE_LENGTH, REVISION, CHECKSUM, OEM_ID, OEM_TABLE_ID, OEM_REVISION, CREATOR_ID,
            CREATOR_REVISION);

    /** Name of the line that holds bytes between the table's header and its first node. */
    static final String PADDING_BEFORE_NODES = "Optional Padding";
    /** Name of the line that holds bytes which no other line describes: iasl's generic buffer. */
    static final String BUFFER = "Buffer";

    private TableLayout() {
    }
}
