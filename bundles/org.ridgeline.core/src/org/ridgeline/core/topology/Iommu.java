/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/** Something that translates the requests of others; either a PCI function itself or a device in the address map. */
public sealed interface Iommu extends Element permits PciIommu, MmioIommu {

    /** How many bits of stream ID it takes, 1 to 32. */
    int idBits();

    /** How many cells a specifier of its stream IDs has in a device tree ({@code #iommu-cells}). */
    int specifierCells();

    /** Whether it is a virtio-iommu of either transport, so that VIOT describes it. */
    boolean isVirtio();
}
