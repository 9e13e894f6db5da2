/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.imported;

import org.ridgeline.core.text.OneLine;

/** A source that nothing can be imported from; the message is one line of bearable length, {@code SOURCE[:LINE[:COLUMN]]: PROBLEM}. */
public final class UnusableSourceException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 800;

    /** @param message what is wrong, and where */
    public UnusableSourceException(String message) {
        super(OneLine.of(message, LONGEST));
    }

    /** @param message what is wrong, and where */
    public UnusableSourceException(String message, Throwable cause) {
        super(OneLine.of(message, LONGEST), cause);
    }
}
