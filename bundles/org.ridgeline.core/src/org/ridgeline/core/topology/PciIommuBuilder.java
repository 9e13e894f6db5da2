/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/** An IOMMU that is a PCI function, described step by step; without any step it has a free slot and the usual properties of its kind. */
public final class PciIommuBuilder {

    private final PciIommuKind kind;
    private Placement placement = Placement.FREE;
    private int idBits;
    private boolean bootBypass = true;
    private boolean accessPlatform;
    private boolean acs;

    PciIommuBuilder(PciIommuKind kind) {
        this.kind = kind;
        this.idBits = kind.defaultIdBits();
    }

    /** Fixes its slot, function 0. */
    public PciIommuBuilder at(int slot) {
        return at(Placement.at(slot));
    }

    /** Fixes its slot and function number. */
    public PciIommuBuilder at(int slot, int function) {
        return at(Placement.at(slot, function));
    }

    /** Fixes its place as far as {@code placed} says. */
    public PciIommuBuilder at(Placement placed) {
        placement = placed;
        return this;
    }

    /** How many bits of stream ID it takes, 1 to 32. */
    public PciIommuBuilder idBits(int bits) {
        idBits = bits;
        return this;
    }

    /** Has requests fault, not pass, before a driver attaches them. */
    public PciIommuBuilder noBootBypass() {
        bootBypass = false;
        return this;
    }

    /** Has it offer VIRTIO_F_ACCESS_PLATFORM. */
    public PciIommuBuilder accessPlatform() {
        accessPlatform = true;
        return this;
    }

    /** Gives it the ACS capability. */
    public PciIommuBuilder acs() {
        acs = true;
        return this;
    }

    PciIommu build(ElementId id, String name) {
        return new PciIommu(id, name, placement, kind, idBits, bootBypass, accessPlatform, acs);
    }
}
