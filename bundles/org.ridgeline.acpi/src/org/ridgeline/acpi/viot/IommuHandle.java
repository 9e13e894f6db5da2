/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.viot;

/** An IOMMU that was added to a {@link ViotBuilder}: what its endpoints refer to. Only a builder makes one. */
public final class IommuHandle {
    private final ViotBuilder owner;
    private final int offset;

    IommuHandle(ViotBuilder owner, int offset) {
        this.owner = owner;
        this.offset = offset;
    }

    boolean belongsTo(ViotBuilder builder) {
        return owner == builder;
    }

    /** Where the IOMMU's node will start, in bytes from the start of the table. */
    public int offset() {
        return offset;
    }

    @Override
    public String toString() {
        return "IOMMU node @0x" + Integer.toHexString(offset);
    }
}
