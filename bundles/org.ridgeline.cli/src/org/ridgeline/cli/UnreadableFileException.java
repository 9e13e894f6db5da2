/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.nio.file.Path;

/** A file that cannot be read; whoever names it otherwise than its path asks for the reason alone. */
final class UnreadableFileException extends UnusableInputException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableFileException(Path file, String reason) {
        super(file + ": " + reason);
        this.reason = reason;
    }

    /** Why, without the file's name. */
    String reason() {
        return reason;
    }
}
