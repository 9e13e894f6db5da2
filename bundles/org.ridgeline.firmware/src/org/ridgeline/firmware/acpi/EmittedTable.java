/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.List;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.asl.AslComments;
import org.ridgeline.acpi.asl.AslWriter;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.viot.Viot;

/**
 * A table made of a platform.
 *
 * @param table    the table
 * @param comments which devices each part of it speaks of
 * @param notes    what people should know of it, one line each, for example what this revision cannot hold and so leaves out
 */
public record EmittedTable(AcpiTable table, AslComments comments, List<String> notes) {

    /** Keeps its own copy of the list. */
    public EmittedTable {
        notes = List.copyOf(notes);
    }

    /** The bytes of the table. */
    public byte[] bytes() {
        return table.toBytes();
    }

    /** The table as commented data table source. */
    public String asl() {
        try {
            return table.header().signature().equals(Iort.SIGNATURE) ? AslWriter.write(Iort.parse(bytes()), comments)
                    : AslWriter.write(Viot.parse(bytes()), comments);
        } catch (AcpiException e) {
            throw new IllegalStateException("a table made here cannot be read", e);
        }
    }
}
