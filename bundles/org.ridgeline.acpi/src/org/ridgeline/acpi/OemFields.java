/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

import org.ridgeline.acpi.internal.Unsigned;

/**
 * Who made a table: the fields of the standard header that a platform's owner chooses (ACPI 5.2.6). Names shorter than their field are
 * filled with spaces, so that two equal values are equal bytes; characters are single bytes (ISO 8859-1).
 *
 * @param oemId at most 6 characters
 * @param oemTableId at most 8 characters
 * @param oemRevision 32 bits, unsigned
 * @param creatorId the tool that made the table, at most 4 characters
 * @param creatorRevision 32 bits, unsigned
 */
public record OemFields(String oemId, String oemTableId, long oemRevision, String creatorId, long creatorRevision) {

    /** Fills short names with spaces; a name or number that does not fit its field is an {@link IllegalArgumentException}. */
    public OemFields {
        oemId = name("OEM ID", oemId, 6);
        oemTableId = name("OEM table ID", oemTableId, 8);
        creatorId = name("creator ID", creatorId, 4);
        Unsigned.check("OEM revision", oemRevision, 32);
        Unsigned.check("creator revision", creatorRevision, 32);
    }

    static String name(String what, String text, int width) {
        if (text.length() > width) {
            throw new IllegalArgumentException(what + " \"" + text + "\" is longer than " + width + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                throw new IllegalArgumentException(what + " \"" + text + "\" holds a character that is not one byte");
            }
        }
        return text + " ".repeat(width - text.length());
    }
}
