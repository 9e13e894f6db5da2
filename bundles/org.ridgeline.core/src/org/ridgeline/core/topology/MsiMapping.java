/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.OptionalLong;

/**
 * A drawn connection from devices to the MSI controller that their messages reach.
 *
 * @param id         its identity
 * @param name       its name; may be empty
 * @param source     the host bridge, bridge, PCI function, platform device or MMIO IOMMU it starts at
 * @param controller the MSI controller it leads to
 * @param inputBase  first input ID, if explicit
 * @param count      number of input IDs, if explicit
 * @param outputBase first device ID, 0 to 0xffffffff; empty: default output
 */
public record MsiMapping(ElementId id, String name, ElementId source, ElementId controller, OptionalLong inputBase, OptionalLong count,
        OptionalLong outputBase) implements Element, DrawnMapping {

    /** Refuses numbers beyond 32 bits. */
    public MsiMapping {
        inputBase.ifPresent(base -> Range.require(base, 0, 0xffffffffL, "input base"));
        count.ifPresent(number -> Range.require(number, 1, 0x100000000L, "count"));
        outputBase.ifPresent(base -> Range.require(base, 0, 0xffffffffL, "output base"));
    }
}
