/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import java.util.List;
import java.util.Optional;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;

/**
 * An IORT as its bytes say: nodes in order with their offsets, padding and unknown nodes kept, references not judged. Only what cannot be
 * read at all, such as a node that runs past the end, is refused.
 *
 * @param table the bytes, which {@link #toBytes()} gives back unchanged
 * @param nodeOffset where the first node starts, in bytes from the start of the table
 * @param nodes the nodes in the order of the table
 */
public record Iort(AcpiTable table, int nodeOffset, List<IortNode> nodes) {
    /** The table's signature. */
    public static final String SIGNATURE = "IORT";
    /** Bytes before the first node when there is no padding. */
    public static final int HEADER_SIZE = 48;

    /** Copies the list. */
    public Iort {
        nodes = List.copyOf(nodes);
    }

    /**
     * Reads a table.
     *
     * @param bytes exactly one table
     * @throws AcpiException when the bytes are no sound IORT; whatever they are, nothing else is thrown
     */
    public static Iort parse(byte[] bytes) throws AcpiException {
        return new IortReader(bytes).read();
    }

    /** Revision of the table: 0 (DEN0049 issues A-D), 1 (E), 2 (E.a), 3 (E.b), 4 (E.c), 5 (E.d), 6 (E.e and E.f). */
    public int revision() {
        return table.header().revision();
    }

    /** The table's bytes, header included. */
    public byte[] toBytes() {
        return table.toBytes();
    }

    /** The node that starts at an offset from the start of the table, if one does. */
    public Optional<IortNode> nodeAt(long offset) {
        int low = 0;
        int high = nodes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            IortNode node = nodes.get(middle);
            if (node.offset() == offset) {
                return Optional.of(node);
            }
            if (node.offset() < offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The bytes of one node, header and padding included. */
    public byte[] bytesOf(IortNode node) {
        return table.bytes(node.offset(), node.end());
    }
}
