/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/**
 * What an ACPI table header says of its maker (ACPI specification, 5.2.6).
 *
 * @param oemId           at most 6 ASCII characters
 * @param oemTableId      at most 8 ASCII characters
 * @param oemRevision     0 to 0xffffffff
 * @param creatorId       at most 4 ASCII characters
 * @param creatorRevision 0 to 0xffffffff
 */
public record OemFields(String oemId, String oemTableId, long oemRevision, String creatorId, long creatorRevision) {

    /** What is written where a platform says nothing. */
    public static final OemFields DEFAULT = new OemFields("RIDGEL", "RIDGELIN", 1, "RDGL", 1);

    /** Refuses text that does not fit its field. */
    public OemFields {
        requireText(oemId, 6, "OEM id");
        requireText(oemTableId, 8, "OEM table id");
        requireText(creatorId, 4, "creator id");
        Range.require(oemRevision, 0, 0xffffffffL, "OEM revision");
        Range.require(creatorRevision, 0, 0xffffffffL, "creator revision");
    }

    private static void requireText(String text, int length, String what) {
        if (text.length() > length || text.chars().anyMatch(c -> c < 0x20 || c > 0x7e)) {
            throw new IllegalArgumentException(what + " \"" + text + "\" is not at most " + length + " printable ASCII characters");
        }
    }
}
