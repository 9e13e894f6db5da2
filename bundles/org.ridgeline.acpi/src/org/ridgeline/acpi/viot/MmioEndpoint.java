/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.viot;

import org.ridgeline.acpi.internal.Unsigned;

/**
 * Node type 2: a platform device that is an endpoint of one IOMMU.
 *
 * @param endpoint its endpoint ID, 32 bits
 * @param baseAddress physical address where the device's first memory resource starts, 64 bits
 * @param outputNode offset of the IOMMU's node from the start of the table, 16 bits
 */
public record MmioEndpoint(long endpoint, long baseAddress, int outputNode) implements ViotBody {
    /** Node type number. */
    public static final int TYPE = 2;

    /** A number that does not fit its field is an {@link IllegalArgumentException}. */
    public MmioEndpoint {
        Unsigned.check("endpoint ID", endpoint, 32);
        Unsigned.check("output node", outputNode, 16);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
