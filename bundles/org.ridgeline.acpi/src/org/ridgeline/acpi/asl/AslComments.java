/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

/**
 * What a written source says about the parts of a table, besides their fields: the names of devices, as a rule. A part is named by its
 * offset from the start of the table: 0 is the table itself, then come the offsets of nodes and of the ID mappings of IORT nodes.
 */
@FunctionalInterface
public interface AslComments {
    /** No comments. */
    AslComments NONE = offset -> "";

    /** The comment to write before the part that starts at an offset, or an empty text; it may have several lines. */
    String at(long offset);
}
