/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.asl.AslException;
import org.ridgeline.acpi.asl.AslParser;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dts.DtsReader;
import org.ridgeline.firmware.acpi.IortClaims;
import org.ridgeline.firmware.acpi.ViotClaims;
import org.ridgeline.firmware.devicetree.DeviceTreeClaims;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.UnusableBaseException;

/** Judges one file of any kind: a platform by its translation, firmware by what its entries claim. */
final class FileCheck {

    private FileCheck() {
    }

    static List<Finding> check(Path file, SourceKind kind, byte[] bytes) throws UnusableInputException {
        try {
            return switch (kind) {
                case TOPOLOGY -> platform(file, bytes);
                case DTB -> Checker.check(DeviceTreeClaims.of(DtbReader.read(file.toString(), bytes)));
                case DTS -> Checker.check(DeviceTreeClaims.of(DtsReader.read(file.toString(), bytes, file.toAbsolutePath().getParent())));
                case TABLE -> Checker.check(claims(AcpiTable.parse(bytes)));
                case ASL -> Checker.check(claims(AslParser.parse(new String(bytes, StandardCharsets.UTF_8))));
            };
        } catch (DeviceTreeException e) {
            throw new UnusableInputException(e.getMessage());
        } catch (AcpiException e) {
            throw new UnusableInputException(file + ": " + e.getMessage());
        } catch (AslException e) {
            throw new UnusableInputException(file + ":" + e.getMessage());
        }
    }

    /** Making the firmware finds what the drawing alone does not show, such as a table that is too large. */
    private static List<Finding> platform(Path file, byte[] bytes) throws UnusableInputException {
        try {
            return Exporter.export(InputFiles.topology(file, bytes), ExportRequest.DEFAULT).findings();
        } catch (UnusableBaseException e) {
            throw new IllegalStateException("no base was given", e);
        }
    }

    private static Claims claims(AcpiTable table) {
        return table.header().signature().equals(Iort.SIGNATURE) ? IortClaims.of(table) : ViotClaims.of(table);
    }
}
