/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

/**
 * Something that is sound in itself but too large for the fields of a table, such as more ID mappings than a 16-bit node length can hold.
 * The builders throw it; the limits themselves are constants and queries beside them, so that a caller can know beforehand.
 */
public final class AcpiLimitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long limit;

    /**
     * Names a limit and what exceeded it.
     *
     * @param what what is limited, such as {@code "length of an IORT node in bytes"}
     * @param wanted the value that was asked for
     * @param limit the largest value the format allows
     */
    public AcpiLimitException(String what, long wanted, long limit) {
        super(what + ": " + wanted + " is more than the " + limit + " that the format can hold");
        this.limit = limit;
    }

    /** The largest value the format allows. */
    public long limit() {
        return limit;
    }
}
