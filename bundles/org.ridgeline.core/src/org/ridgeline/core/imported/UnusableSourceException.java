/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.imported;

/** A source that nothing can be imported from; the message is one line, {@code SOURCE[:LINE[:COLUMN]]: PROBLEM}. */
public final class UnusableSourceException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, and where */
    public UnusableSourceException(String message) {
        super(message);
    }

    /** @param message what is wrong, and where */
    public UnusableSourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
