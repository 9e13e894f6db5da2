/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.export;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.resources.IFile;

/**
 * A file as an export would leave it.
 *
 * @param file   where; it need not exist
 * @param before what it holds now; empty if it does not exist
 * @param after  what it will hold
 */
public record PlannedFile(IFile file, Optional<byte[]> before, byte[] after) {

    /** What happens to a file. */
    public enum Change {
        /** It does not exist yet. */
        NEW,
        /** Its content is replaced. */
        CHANGED,
        /** It holds already what it should, and is not touched. */
        UNCHANGED
    }

    /** What will happen to it. */
    public Change change() {
        return before.map(bytes -> Arrays.equals(bytes, after) ? Change.UNCHANGED : Change.CHANGED).orElse(Change.NEW);
    }
}
