/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A drawn connection from masters to the IOMMU that translates them, or to none: bypass.
 *
 * @param id          its identity
 * @param name        its name; may be empty
 * @param source      the host bridge, bridge, PCI function or platform device it starts at
 * @param iommu       the IOMMU it leads to; empty: bypass
 * @param inputBase   first input ID, if explicit
 * @param count       number of input IDs, if explicit
 * @param outputCells the specifier of the first stream, 0 to 0xffffffff each; empty: default output
 */
public record DmaMapping(ElementId id, String name, ElementId source, Optional<ElementId> iommu, OptionalLong inputBase, OptionalLong count,
        List<Long> outputCells) implements Element, DrawnMapping {

    /** Keeps its own copy of the list and refuses numbers beyond 32 bits. */
    public DmaMapping {
        outputCells = List.copyOf(outputCells);
        inputBase.ifPresent(base -> Range.require(base, 0, 0xffffffffL, "input base"));
        count.ifPresent(number -> Range.require(number, 1, 0x100000000L, "count"));
        outputCells.forEach(cell -> Range.require(cell, 0, 0xffffffffL, "output cell"));
    }

    /** Whether it says that its masters are not translated. */
    public boolean isBypass() {
        return iommu.isEmpty();
    }
}
