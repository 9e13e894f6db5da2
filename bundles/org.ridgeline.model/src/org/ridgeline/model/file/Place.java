/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

/**
 * Where a part of a file is.
 *
 * @param line  the line, counted from 1
 * @param start the first UTF-16 code unit, counted from 0 at the start of the text; a byte order mark does not count
 * @param end   the code unit behind the last one
 */
public record Place(int line, int start, int end) {
}
