/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ridgeline.acpi.AcpiTable;

/** The bytes of a VIOT as Linux looks at them: nothing is checked but what Linux checks, so that a broken table reads as it does there. */
final class ViotBytes {

    static final int PCI_RANGE = 1;
    static final int MMIO_ENDPOINT = 2;
    static final int IOMMU_PCI = 3;
    static final int IOMMU_MMIO = 4;
    static final int ENDPOINT_SIZE = 24;
    static final int IOMMU_SIZE = 16;

    private static final int NODE_HEADER = 4;

    private final ByteBuffer bytes;

    ViotBytes(AcpiTable table) {
        this.bytes = ByteBuffer.wrap(table.toBytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    int nodeCount() {
        return u16(36);
    }

    int nodeOffset() {
        return u16(38);
    }

    /** What keeps Linux from looking at a node, empty if nothing does (viot_check_bounds). */
    String boundsProblem(int at) {
        if (at + NODE_HEADER > bytes.limit()) {
            return "Node pointer overflows";
        }
        return length(at) < NODE_HEADER ? "Empty node" : "";
    }

    int type(int at) {
        return bytes.get(at) & 0xff;
    }

    int length(int at) {
        return u16(at + 2);
    }

    /** Beyond the table Linux reads whatever is there; here it is 0. */
    int u16(int at) {
        return at + 2 <= bytes.limit() ? bytes.getShort(at) & 0xffff : 0;
    }

    long u32(int at) {
        return u16(at) | (long) u16(at + 2) << 16;
    }

    long u64(int at) {
        return u32(at) | u32(at + 4) << 32;
    }
}
