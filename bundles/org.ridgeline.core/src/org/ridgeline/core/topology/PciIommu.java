/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/**
 * An IOMMU that is itself a PCI function. Its own requester ID must not be translated: firmware leaves a hole for it.
 *
 * @param id             its identity
 * @param name           its name
 * @param placement      where somebody fixed it
 * @param kind           what it is
 * @param idBits         bits of stream ID, 1 to 32
 * @param bootBypass     virtio-iommu: whether requests pass untranslated before a driver attaches them (config.bypass)
 * @param accessPlatform virtio-iommu: whether it offers VIRTIO_F_ACCESS_PLATFORM, which its own queues do not need
 * @param acs            whether it has the ACS capability
 */
public record PciIommu(ElementId id, String name, Placement placement, PciIommuKind kind, int idBits, boolean bootBypass,
        boolean accessPlatform, boolean acs) implements PciFunction, Iommu {

    /** Refuses a width that no IOMMU has. */
    public PciIommu {
        Range.require(idBits, 1, 32, "stream ID bits");
    }

    @Override
    public int specifierCells() {
        return 1;
    }

    @Override
    public boolean isVirtio() {
        return kind == PciIommuKind.VIRTIO;
    }
}
