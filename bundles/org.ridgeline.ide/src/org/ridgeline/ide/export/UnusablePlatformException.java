/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.export;

import java.util.List;

/** A platform that no firmware can be made of; its messages say why, one line each. */
public final class UnusablePlatformException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    UnusablePlatformException(List<String> lines) {
        super(lines.getFirst());
        this.lines = List.copyOf(lines);
    }

    /** Everything that is wrong, with its place in the file; the first line is also this exception's message. */
    public List<String> lines() {
        return lines;
    }
}
