/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import org.ridgeline.acpi.AcpiHeader;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.internal.ByteSink;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.viot.Viot;

/**
 * Compiles sources in iasl's data table language: those of {@link AslWriter}, and what {@code iasl -d} prints for an IORT or a VIOT, by the
 * field names of any iasl from 2018 to 2026. Values are hexadecimal numbers and texts in quotes; labels and expressions are refused. Table
 * length and checksum are computed; a node's length, counts and offsets may be 0 to have them computed, and must be right otherwise.
 */
public final class AslParser {
    private AslParser() {
    }

    /**
     * Compiles one source.
     *
     * @return the table, whose nodes hold what the source says: references are not judged
     * @throws AslException when it cannot be compiled; whatever the text is, nothing else is thrown
     */
    public static AcpiTable parse(String source) throws AslException {
        FieldReader reader = new FieldReader(source);
        if (!reader.next(TableLayout.SIGNATURE)) {
            throw reader.unexpected(TableLayout.SIGNATURE.name());
        }
        FieldReader.Text signatureText = reader.text(TableLayout.SIGNATURE);
        String signature = signatureText.value();
        if (!signature.equals(Iort.SIGNATURE) && !signature.equals(Viot.SIGNATURE)) {
            throw signatureText.line().wrongValue("table " + AslLine.shown(signature) + " is not supported: only IORT and VIOT are");
        }
        reader.number(TableLayout.TABLE_LENGTH);
        int revision = (int) reader.number(TableLayout.REVISION).value();
        reader.number(TableLayout.CHECKSUM);
        String oemId = reader.text(TableLayout.OEM_ID).value();
        String oemTableId = reader.text(TableLayout.OEM_TABLE_ID).value();
        long oemRevision = reader.number(TableLayout.OEM_REVISION).value();
        String creatorId = reader.text(TableLayout.CREATOR_ID).value();
        long creatorRevision = reader.number(TableLayout.CREATOR_REVISION).value();
        ByteSink body = new ByteSink(1024);
        if (signature.equals(Iort.SIGNATURE)) {
            new IortCompiler(reader, body).compile();
        } else {
            new ViotCompiler(reader, body).compile();
        }
        OemFields oem = new OemFields(oemId, oemTableId, oemRevision, creatorId, creatorRevision);
        return AcpiTable.of(new AcpiHeader(signature, revision, oem), body.toBytes());
    }
}
