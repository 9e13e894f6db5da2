/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.asl.AslException;
import org.ridgeline.acpi.asl.AslParser;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.acpi.EmittedTable;
import org.ridgeline.firmware.readback.FirmwareReading;
import org.ridgeline.firmware.readback.Proof;

/** What the files of every ACPI table have in common: a binary table, proved, and its source, which compiles back to the same bytes. */
abstract class TableArtefacts extends Artefacts {

    private final FirmwareFormat format;
    private final OutputFormat binary;

    TableArtefacts(Translation translation, ExportRequest request, FirmwareFormat format, OutputFormat binary) {
        super(translation, request);
        this.format = format;
        this.binary = binary;
    }

    /** Reads a table as an operating system does. */
    @FunctionalInterface
    interface TableReader {

        FirmwareReading read(byte[] table) throws AcpiException;
    }

    /**
     * Adds a table as bytes and as source, if it says what the platform says.
     *
     * @param meant which findings on the table are no mistake of its making
     */
    final void addTable(EmittedTable table, TableReader reader, Claims claims, Predicate<Finding> meant) {
        byte[] bytes = table.bytes();
        prove("the " + format, differences(bytes, reader));
        proveClean("the " + format, claims, meant);
        String source = table.asl();
        prove("the source of the " + format, sourceDifferences(source, bytes));
        note(table.notes());
        add(binary, "-" + binary + ".aml", bytes);
        add(OutputFormat.ASL, "-" + binary + ".asl", source.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> differences(byte[] bytes, TableReader reader) {
        try {
            return Proof.differences(translation(), format, reader.read(bytes));
        } catch (AcpiException e) {
            return List.of("it cannot be read back: " + e.getMessage());
        }
    }

    private static List<String> sourceDifferences(String source, byte[] bytes) {
        try {
            return Arrays.equals(AslParser.parse(source).toBytes(), bytes) ? List.of() : List.of("it compiles to another table");
        } catch (AslException e) {
            return List.of("it does not compile: " + e.getMessage());
        }
    }
}
