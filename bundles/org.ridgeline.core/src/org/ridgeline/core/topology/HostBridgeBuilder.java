/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/** A host bridge described step by step; without any step one of segment 0 with buses 0 to 255 and no mask. */
public final class HostBridgeBuilder extends BusBuilder<HostBridgeBuilder> {

    private int segment;
    private BusRange buses = BusRange.ALL;
    private int iommuMapMask = PciHostBridge.NO_MASK;
    private int msiMapMask = PciHostBridge.NO_MASK;
    private HostBridgeHardware hardware = HostBridgeHardware.PLAIN;

    HostBridgeBuilder(TopologyBuilder topology) {
        super(topology);
    }

    /** Puts it into a PCI segment, 0 to 0xffff. */
    public HostBridgeBuilder segment(int number) {
        segment = number;
        return this;
    }

    /** Gives it the bus numbers from {@code first} to {@code last}, both included, 0 to 255. */
    public HostBridgeBuilder buses(int first, int last) {
        buses = new BusRange(first, last);
        return this;
    }

    /** What is ANDed with a RID before it is looked up on the IOMMU side, 0 to 0xffff. */
    public HostBridgeBuilder iommuMapMask(int mask) {
        iommuMapMask = mask;
        return this;
    }

    /** What is ANDed with a RID before it is looked up on the MSI side, 0 to 0xffff. */
    public HostBridgeBuilder msiMapMask(int mask) {
        msiMapMask = mask;
        return this;
    }

    /** What firmware says of it besides its IDs. */
    public HostBridgeBuilder hardware(HostBridgeHardware described) {
        hardware = described;
        return this;
    }

    @Override
    HostBridgeBuilder self() {
        return this;
    }

    PciHostBridge build(ElementId id, String name) {
        return new PciHostBridge(id, name, segment, buses, iommuMapMask, msiMapMask, hardware, functions());
    }
}
