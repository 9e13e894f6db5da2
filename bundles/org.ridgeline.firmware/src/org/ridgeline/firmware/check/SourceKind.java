/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.devicetree.dtb.DtbReader;

/** What a file holds: told by its content; the suffix counts for text alone. */
public enum SourceKind {
    /** A platform. */
    TOPOLOGY,
    /** A device-tree blob. */
    DTB,
    /** Device-tree source. */
    DTS,
    /** A binary ACPI table. */
    TABLE,
    /** Data table source of an ACPI table. */
    ASL;

    /**
     * The kind of a file by what it holds, if it is one that Ridgeline reads; {@code fileName} is a name or path that ends in the suffix.
     */
    public static Optional<SourceKind> of(String fileName, byte[] bytes) {
        if (DtbReader.recognizes(bytes)) {
            return Optional.of(DTB);
        }
        if (isTable(bytes)) {
            return Optional.of(TABLE);
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".topology")) {
            return Optional.of(TOPOLOGY);
        }
        if (name.endsWith(".dts") || name.endsWith(".dtso")) {
            return Optional.of(DTS);
        }
        if (name.endsWith(".asl") || name.endsWith(".dsl")) {
            return Optional.of(ASL);
        }
        return looksLikeTopology(bytes) ? Optional.of(TOPOLOGY) : Optional.empty();
    }

    /** Whether it is firmware, not a platform. */
    public boolean isFirmware() {
        return this != TOPOLOGY;
    }

    private static boolean isTable(byte[] bytes) {
        return AcpiTable.recognizes(bytes, Iort.SIGNATURE) || AcpiTable.recognizes(bytes, Viot.SIGNATURE);
    }

    private static boolean looksLikeTopology(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
        return start.stripLeading().startsWith("<") && start.contains("ridgeline");
    }
}
