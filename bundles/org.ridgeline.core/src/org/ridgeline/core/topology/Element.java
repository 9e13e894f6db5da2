/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/** A part of a platform that has an identity and a name, so that a finding or a marker can point at it. */
public sealed interface Element permits PciHostBridge, PciFunction, PlatformDevice, Iommu, MsiController, InterruptController,
        ReservedMemoryRegion, DmaMapping, MsiMapping {

    /** The lasting identity. */
    ElementId id();

    /** The name that people gave it. */
    String name();
}
