/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

import org.ridgeline.acpi.internal.Unsigned;

/**
 * The chosen part of the 36-byte header that every ACPI table starts with (ACPI 5.2.6). Length and checksum are not here: they follow from
 * the bytes.
 *
 * @param signature four characters, such as {@code IORT}
 * @param revision revision of the table's own format, 8 bits
 * @param oem who made the table
 */
public record AcpiHeader(String signature, int revision, OemFields oem) {

    /** Size of the header in bytes. */
    public static final int SIZE = 36;

    /** A signature that is not four single-byte characters, or a revision over 255, is an {@link IllegalArgumentException}. */
    public AcpiHeader {
        if (!OemFields.name("signature", signature, 4).equals(signature)) {
            throw new IllegalArgumentException("signature \"" + signature + "\" is shorter than 4 characters");
        }
        Unsigned.check("table revision", revision, 8);
    }
}
