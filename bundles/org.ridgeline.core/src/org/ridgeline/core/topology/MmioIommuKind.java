/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/** The IOMMUs that sit in the address map. */
public enum MmioIommuKind {
    /** virtio-iommu over virtio-mmio. */
    VIRTIO(32),
    /** Arm SMMU architecture 1 or 2. */
    SMMU_V2(16),
    /** Arm SMMU architecture 3. */
    SMMU_V3(32),
    /** Anything else that takes stream IDs, told by its device-tree compatible. */
    VENDOR(32);

    private final int defaultIdBits;

    MmioIommuKind(int defaultIdBits) {
        this.defaultIdBits = defaultIdBits;
    }

    /** How many bits of stream ID the kind takes where nothing else is said. */
    public int defaultIdBits() {
        return defaultIdBits;
    }
}
