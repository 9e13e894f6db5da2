/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.topology.FirmwareInterface;

/** What can be asked for by name. */
public enum OutputFormat {
    /** A device tree as source text. */
    DTS,
    /** A device tree as a blob. */
    DTB,
    /** A device tree overlay for a given blob. */
    DTBO,
    /** The IORT as a binary table. */
    IORT,
    /** The VIOT as a binary table. */
    VIOT,
    /** Whichever of the tables are written, as data table source. */
    ASL;

    /** What is written where nobody names a format: all that needs no given blob, as far as the platform has something to say there. */
    public static Set<OutputFormat> defaults(FirmwareInterface firmware) {
        return switch (firmware) {
            case BOTH -> EnumSet.of(DTS, DTB, IORT, VIOT, ASL);
            case DEVICE_TREE -> EnumSet.of(DTS, DTB);
            case ACPI -> EnumSet.of(IORT, VIOT, ASL);
        };
    }

    /** The format of that name, if there is one. */
    public static Optional<OutputFormat> named(String name) {
        return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
    }

    /** Its name as people write it, for example {@code dtb}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
