/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.List;

/**
 * Where a PCI hierarchy meets the rest of the platform; it opens a root bus.
 *
 * @param id           its identity
 * @param name         its name
 * @param segment      its PCI segment group, 0 to 0xffff; several host bridges may share one
 * @param buses        its bus numbers
 * @param iommuMapMask what is ANDed with a RID before it is looked up on the IOMMU side ({@code iommu-map-mask}), 0 to 0xffff; 0xffff: no
 *                     mask
 * @param msiMapMask   the same on the MSI side ({@code msi-map-mask})
 * @param hardware     what else firmware says of it
 * @param functions    what sits on its root bus, in plugging order
 */
public record PciHostBridge(ElementId id, String name, int segment, BusRange buses, int iommuMapMask, int msiMapMask,
        HostBridgeHardware hardware, List<PciFunction> functions) implements Element {

    /** The mask that changes nothing. */
    public static final int NO_MASK = 0xffff;

    /** Keeps its own copy of the list and refuses numbers beyond 16 bits. */
    public PciHostBridge {
        functions = List.copyOf(functions);
        Range.require(segment, 0, 0xffff, "segment");
        Range.require(iommuMapMask, 0, 0xffff, "iommu-map-mask");
        Range.require(msiMapMask, 0, 0xffff, "msi-map-mask");
    }

    /** A plain host bridge without masks. */
    public PciHostBridge(ElementId id, String name, int segment, BusRange buses, List<PciFunction> functions) {
        this(id, name, segment, buses, NO_MASK, NO_MASK, HostBridgeHardware.PLAIN, functions);
    }
}
