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
}
