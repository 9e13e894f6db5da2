/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.asl.AslException;
import org.ridgeline.acpi.asl.AslParser;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.firmware.acpi.IortClaims;
import org.ridgeline.firmware.acpi.ViotClaims;
import org.ridgeline.firmware.devicetree.DeviceTreeClaims;
import org.ridgeline.firmware.devicetree.DeviceTreeEmitter;
import org.ridgeline.firmware.devicetree.TreeFile;

/** Judges one firmware file by what its entries claim. */
public final class FirmwareCheck {

    private static final Pattern SOURCE_PLACE = Pattern.compile(".*:(\\d+):\\d+");

    private FirmwareCheck() {
    }

    /**
     * What is wrong with a firmware file, errors first.
     *
     * @param kind   what it holds; no platform
     * @param file   its name for messages
     * @param bytes  its content
     * @param folder where a device-tree source may draw in other files, or null for none
     * @throws UnusableFirmwareException if it cannot be read as what it seems to be
     */
    public static List<Finding> check(SourceKind kind, String file, byte[] bytes, Path folder) throws UnusableFirmwareException {
        List<Finding> findings = new ArrayList<>(Checker.check(claims(kind, file, bytes, folder)));
        if (kind == SourceKind.DTB && bytes.length > DeviceTreeEmitter.LARGEST_BLOB) {
            findings.addFirst(new Finding(RuleId.TABLE_TOO_LARGE, new Subject.OfFirmware("/"), "the blob has " + bytes.length
                    + " bytes, but arm64 kernels take at most " + DeviceTreeEmitter.LARGEST_BLOB + ": they hang before the console is up"));
        }
        return findings;
    }

    /**
     * What a firmware file claims.
     *
     * @param kind   what it holds; no platform
     * @param file   its name for messages
     * @param bytes  its content
     * @param folder where a device-tree source may draw in other files, or null for none
     * @throws UnusableFirmwareException if it cannot be read as what it seems to be
     */
    public static Claims claims(SourceKind kind, String file, byte[] bytes, Path folder) throws UnusableFirmwareException {
        try {
            return switch (kind) {
                case DTB, DTS -> DeviceTreeClaims.of(TreeFile.read(file, bytes, folder));
                case TABLE -> claims(AcpiTable.parse(bytes));
                case ASL -> claims(AslParser.parse(new String(bytes, StandardCharsets.UTF_8)));
                case TOPOLOGY -> throw new IllegalArgumentException(file + " is a platform, not firmware");
            };
        } catch (DeviceTreeException e) {
            throw new UnusableFirmwareException(e.getMessage(), kind == SourceKind.DTS ? lineOf(e.place()) : 0);
        } catch (AcpiException e) {
            throw new UnusableFirmwareException(file + ": " + e.getMessage(), 0);
        } catch (AslException e) {
            throw new UnusableFirmwareException(file + ":" + e.getMessage(), e.line());
        }
    }

    private static int lineOf(String place) {
        Matcher matcher = SOURCE_PLACE.matcher(place);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static Claims claims(AcpiTable table) {
        return table.header().signature().equals(Iort.SIGNATURE) ? IortClaims.of(table) : ViotClaims.of(table);
    }
}
