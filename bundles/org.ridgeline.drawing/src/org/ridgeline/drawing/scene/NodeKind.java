/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

/** What a figure stands for. */
public enum NodeKind {
    /** A host bridge, with its root bus inside. */
    HOST_BRIDGE,
    /** A bridge, with the bus behind it inside. */
    BRIDGE,
    /** A function that is neither bridge nor IOMMU. */
    ENDPOINT,
    /** An IOMMU that is a function itself. */
    PCI_IOMMU,
    /** An IOMMU in the address map. */
    MMIO_IOMMU,
    /** What turns messages into interrupts. */
    MSI_CONTROLLER,
    /** Where wired interrupts end. */
    INTERRUPT_CONTROLLER,
    /** A master in the address map. */
    PLATFORM_DEVICE,
    /** Memory that stays mapped for some masters. */
    RESERVED_MEMORY;

    /** Whether it sits on a bus, inside a host bridge or bridge. */
    public boolean isFunction() {
        return this == BRIDGE || this == ENDPOINT || this == PCI_IOMMU;
    }

    /** Whether functions sit in it. */
    public boolean isBus() {
        return this == HOST_BRIDGE || this == BRIDGE;
    }
}
