/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.viot;

/**
 * Node type 4: a virtio-iommu behind the virtio-mmio transport.
 *
 * @param baseAddress physical address of its registers, 64 bits
 */
public record VirtioIommuMmio(long baseAddress) implements ViotBody {
    /** Node type number. */
    public static final int TYPE = 4;

    @Override
    public int type() {
        return TYPE;
    }
}
