/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

/**
 * What is wrong with an element.
 *
 * @param severity how bad it is
 * @param message  what to tell, one line for each problem
 */
public record Mark(MarkSeverity severity, String message) {

    /** Both problems in one mark. */
    public Mark and(Mark other) {
        return new Mark(severity.compareTo(other.severity) >= 0 ? severity : other.severity,
                message.equals(other.message) ? message : message + "\n" + other.message);
    }
}
