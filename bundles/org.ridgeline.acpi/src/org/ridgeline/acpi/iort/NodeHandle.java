/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

/** A node that was added to an {@link IortBuilder}: what later mappings refer to. Only a builder makes one. */
public final class NodeHandle {
    private final long offset;
    private final long identifier;

    NodeHandle(long offset, long identifier) {
        this.offset = offset;
        this.identifier = identifier;
    }

    /** Where the node will start, in bytes from the start of the table. */
    public long offset() {
        return offset;
    }

    /** The node's identifier, 0 in tables before revision 3. */
    public long identifier() {
        return identifier;
    }

    @Override
    public String toString() {
        return "node @0x" + Long.toHexString(offset);
    }
}
