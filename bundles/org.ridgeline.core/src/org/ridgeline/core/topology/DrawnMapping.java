/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.OptionalLong;

/** A connection that somebody drew from a source of requests to whatever serves them; what is not explicit is found by translation. */
public sealed interface DrawnMapping permits DmaMapping, MsiMapping {

    /** The lasting identity. */
    ElementId id();

    /** The name that people gave it; may be empty. */
    String name();

    /** The host bridge, bridge, function or platform device (for MSIs also the MMIO IOMMU) it starts at. */
    ElementId source();

    /** The first input ID, 0 to 0xffff from PCI, 0 to 0xffffffff from a platform device; empty: all of the source. */
    OptionalLong inputBase();

    /** How many input IDs, 1 to 0x10000 from PCI; empty: up to the end of the source. */
    OptionalLong count();

    /** Whether somebody said which input IDs it covers, so that it is taken at its word. */
    default boolean hasExplicitInput() {
        return inputBase().isPresent() || count().isPresent();
    }
}
