/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.List;

/** A function on a PCI bus; its requester ID follows from its placement, its bus and whoever was plugged before it. */
public sealed interface PciFunction extends Element permits PciEndpoint, PciBridge, PciIommu {

    /** Where it sits on its bus, as far as somebody fixed it. */
    Placement placement();

    /** Whether it has the Access Control Services capability (PCIe Base Specification, 6.12). */
    boolean acs();

    /** The functions on the bus behind it, in the order in which they are plugged; empty for anything but a bridge. */
    default List<PciFunction> functions() {
        return List.of();
    }
}
