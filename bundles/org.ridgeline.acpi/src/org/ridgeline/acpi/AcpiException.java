/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

/**
 * Bytes that are no sound ACPI table. It is the only exception that reading a table throws, whatever the bytes are.
 */
public final class AcpiException extends Exception {
    private static final long serialVersionUID = 1;

    private final long offset;

    /**
     * Says what is wrong at one place of a table.
     *
     * @param offset bytes from the start of the table, 0 or more
     * @param problem what is wrong there, without the place
     */
    public AcpiException(long offset, String problem) {
        super("offset 0x" + Long.toHexString(offset) + ": " + problem);
        this.offset = offset;
    }

    /** Where the table is broken, in bytes from its start. */
    public long offset() {
        return offset;
    }
}
