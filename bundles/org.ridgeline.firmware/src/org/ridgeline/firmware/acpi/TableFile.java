/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.nio.charset.StandardCharsets;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.asl.AslException;
import org.ridgeline.acpi.asl.AslParser;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.core.imported.UnusableSourceException;

/** A file that holds an IORT or VIOT, as a binary table or as what iasl disassembles it to. */
public final class TableFile {

    private TableFile() {
    }

    /**
     * Its table.
     *
     * @param file its name for messages
     * @throws UnusableSourceException if it holds neither table, or a broken one
     */
    public static AcpiTable read(String file, byte[] bytes) throws UnusableSourceException {
        try {
            boolean binary = AcpiTable.recognizes(bytes, Iort.SIGNATURE) || AcpiTable.recognizes(bytes, Viot.SIGNATURE);
            AcpiTable table = binary ? AcpiTable.parse(bytes) : AslParser.parse(new String(bytes, StandardCharsets.UTF_8));
            if (!isIort(table) && !table.header().signature().equals(Viot.SIGNATURE)) {
                throw new UnusableSourceException(file + ": a table " + table.header().signature()
                        + " tells no topology, IORT and VIOT do");
            }
            return table;
        } catch (AcpiException e) {
            throw new UnusableSourceException(file + ": " + e.getMessage(), e);
        } catch (AslException e) {
            throw new UnusableSourceException(file + ":" + e.getMessage(), e);
        }
    }

    /** Whether it is an IORT, not a VIOT. */
    public static boolean isIort(AcpiTable table) {
        return table.header().signature().equals(Iort.SIGNATURE);
    }
}
