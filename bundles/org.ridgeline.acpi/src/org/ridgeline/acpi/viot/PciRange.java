/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.viot;

import org.ridgeline.acpi.internal.Unsigned;

/**
 * Node type 1: PCI functions that are endpoints of one IOMMU. The BDF bounds hold in each of the segments, they are no linear range over
 * segments; all bounds are included. In a table the ends may lie before the starts.
 *
 * @param endpointStart endpoint ID of the first function of the first segment, 32 bits
 * @param segmentStart first PCI segment, 16 bits
 * @param segmentEnd last PCI segment, 16 bits
 * @param bdfStart first requester ID, 16 bits
 * @param bdfEnd last requester ID, 16 bits
 * @param outputNode offset of the IOMMU's node from the start of the table, 16 bits
 */
public record PciRange(long endpointStart, int segmentStart, int segmentEnd, int bdfStart, int bdfEnd, int outputNode) implements ViotBody {
    /** Node type number. */
    public static final int TYPE = 1;

    /** A number that does not fit its field is an {@link IllegalArgumentException}. */
    public PciRange {
        Unsigned.check("endpoint start", endpointStart, 32);
        Unsigned.check("PCI segment start", segmentStart, 16);
        Unsigned.check("PCI segment end", segmentEnd, 16);
        Unsigned.check("PCI BDF start", bdfStart, 16);
        Unsigned.check("PCI BDF end", bdfEnd, 16);
        Unsigned.check("output node", outputNode, 16);
    }

    /** Whether a function is in the range. */
    public boolean covers(int segment, int bdf) {
        return segmentStart <= segment && segment <= segmentEnd && bdfStart <= bdf && bdf <= bdfEnd;
    }

    /** The endpoint ID of a function that is in the range: each segment takes the next 64 Ki IDs. Over 32 bits when it does not fit. */
    public long endpoint(int segment, int bdf) {
        return ((long) (segment - segmentStart) << 16) + bdf - bdfStart + endpointStart;
    }

    @Override
    public int type() {
        return TYPE;
    }
}
