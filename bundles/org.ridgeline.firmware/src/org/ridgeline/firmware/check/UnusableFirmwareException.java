/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.check;

import java.util.OptionalInt;

/** A firmware file that cannot be read as what it seems to be; the message is one line, {@code FILE[:LINE[:COLUMN]]: PROBLEM}. */
public final class UnusableFirmwareException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    UnusableFirmwareException(String message, int line) {
        super(message);
        this.line = line;
    }

    /** The line of the source that is wrong, from 1; empty for binary files and where it is not known. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }
}
