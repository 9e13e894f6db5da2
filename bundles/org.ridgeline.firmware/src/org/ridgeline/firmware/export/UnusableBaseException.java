/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

/** A blob that the platform cannot be merged into; the message says what does not match, on one line. */
public final class UnusableBaseException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what does not match. */
    public UnusableBaseException(String message) {
        super(message);
    }
}
