/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

/** What became of a text that somebody typed into a field. */
public sealed interface Typed {
    /**
     * The text is a value that the field may have.
     *
     * @param value of the field's type; {@code null} for none, which leaves the field to its default
     */
    record Value(Object value) implements Typed {
    }

    /**
     * The text is refused.
     *
     * @param reason why, one line for people
     */
    record Refused(String reason) implements Typed {
    }
}
