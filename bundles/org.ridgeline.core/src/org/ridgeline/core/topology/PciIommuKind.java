/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/** The IOMMUs that are PCI functions themselves and so take a slot among the functions they translate. */
public enum PciIommuKind {
    /** virtio-iommu over PCI, 1af4:1057 (virtio specification, 5.13). */
    VIRTIO(32),
    /** AMD I/O virtualization, described by IVRS. */
    AMD(16),
    /** RISC-V IOMMU over PCI, 1efd:edf1. */
    RISCV(24);

    private final int defaultIdBits;

    PciIommuKind(int defaultIdBits) {
        this.defaultIdBits = defaultIdBits;
    }

    /** How many bits of stream ID the kind takes where nothing else is said. */
    public int defaultIdBits() {
        return defaultIdBits;
    }
}
