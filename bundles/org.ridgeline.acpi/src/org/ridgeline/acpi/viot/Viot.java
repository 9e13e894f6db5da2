/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.viot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.internal.ByteView;

/**
 * A VIOT as its bytes say: nodes in order with their offsets, padding and unknown nodes kept, references and ranges not judged. Only what
 * cannot be read at all, such as a node that runs past the end, is refused.
 *
 * @param table the bytes, which {@link #toBytes()} gives back unchanged
 * @param nodeOffset where the first node starts, in bytes from the start of the table
 * @param nodes the nodes in the order of the table
 */
public record Viot(AcpiTable table, int nodeOffset, List<ViotNode> nodes) {
    /** The table's signature. */
    public static final String SIGNATURE = "VIOT";
    /** Bytes before the first node when there is no padding. */
    public static final int HEADER_SIZE = 48;

    private static final int NODE_COUNT = 36;
    private static final int NODE_OFFSET = 38;

    /** Copies the list. */
    public Viot {
        nodes = List.copyOf(nodes);
    }

    /**
     * Reads a table.
     *
     * @param bytes exactly one table
     * @throws AcpiException when the bytes are no sound VIOT; whatever they are, nothing else is thrown
     */
    public static Viot parse(byte[] bytes) throws AcpiException {
        AcpiTable table = AcpiTable.parse(bytes);
        if (!table.header().signature().equals(SIGNATURE)) {
            throw new AcpiException(0, "signature is not " + SIGNATURE);
        }
        ByteView view = new ByteView(bytes);
        view.require(0, HEADER_SIZE, "header of a VIOT");
        int count = view.u16(NODE_COUNT);
        int first = view.u16(NODE_OFFSET);
        if (first < HEADER_SIZE || first > bytes.length) {
            throw new AcpiException(NODE_OFFSET,
                    "node offset 0x" + Integer.toHexString(first) + " is not between the header's end 0x30 and "
                    + "the table's end 0x" + Integer.toHexString(bytes.length));
        }
        List<ViotNode> nodes = new ArrayList<>();
        int at = first;
        for (int i = 1; i <= count; i++) {
            String what = "node " + i + " of " + count;
            view.require(at, ViotNode.HEADER_SIZE, what);
            int length = view.u16(at + 2);
            int least = leastLength(view.u8(at));
            if (length < least) {
                throw new AcpiException(at + 2L, what + " is " + length + " bytes long, should have " + least + " at least");
            }
            view.require(at, length, what);
            nodes.add(new ViotNode(at, length, body(view, at, length)));
            at += length;
        }
        return new Viot(table, first, nodes);
    }

    private static int leastLength(int type) {
        return switch (type) {
            case PciRange.TYPE, MmioEndpoint.TYPE -> 24;
            case VirtioIommuPci.TYPE, VirtioIommuMmio.TYPE -> 16;
            default -> ViotNode.HEADER_SIZE;
        };
    }

    private static ViotBody body(ByteView view, int at, int length) throws AcpiException {
        int type = view.u8(at);
        return switch (type) {
            case PciRange.TYPE -> new PciRange(view.u32(at + 4), view.u16(at + 8), view.u16(at + 10), view.u16(at + 12), view.u16(at + 14),
                    view.u16(at + 16));
            case MmioEndpoint.TYPE -> new MmioEndpoint(view.u32(at + 4), view.u64(at + 8), view.u16(at + 16));
            case VirtioIommuPci.TYPE -> new VirtioIommuPci(view.u16(at + 4), view.u16(at + 6));
            case VirtioIommuMmio.TYPE -> new VirtioIommuMmio(view.u64(at + 8));
            default -> new UnknownViotNode(type, view.bytes(at + ViotNode.HEADER_SIZE, length - ViotNode.HEADER_SIZE));
        };
    }

    /** The table's bytes, header included. */
    public byte[] toBytes() {
        return table.toBytes();
    }

    /** The node that starts at an offset from the start of the table, if one does. */
    public Optional<ViotNode> nodeAt(int offset) {
        int low = 0;
        int high = nodes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            ViotNode node = nodes.get(middle);
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
}
