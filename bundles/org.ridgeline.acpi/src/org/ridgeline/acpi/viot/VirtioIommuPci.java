/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.viot;

import org.ridgeline.acpi.internal.Unsigned;

/**
 * Node type 3: a virtio-iommu that is a PCI function.
 *
 * @param segment its PCI segment, 16 bits
 * @param bdf its requester ID, 16 bits
 */
public record VirtioIommuPci(int segment, int bdf) implements ViotBody {
    /** Node type number. */
    public static final int TYPE = 3;

    /** A number that does not fit its field is an {@link IllegalArgumentException}. */
    public VirtioIommuPci {
        Unsigned.check("PCI segment", segment, 16);
        Unsigned.check("PCI BDF", bdf, 16);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
