/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.List;

/**
 * Memory that masters use before an operating system starts and that an IOMMU must keep mapped for them (IORT RMR node).
 *
 * @param id         its identity
 * @param name       its name
 * @param window     the memory; IORT wants both ends aligned to 64 KiB
 * @param remappable whether an operating system may move it
 * @param privileged whether its accesses are privileged
 * @param masters    the PCI functions and platform devices that use it
 */
public record ReservedMemoryRegion(ElementId id, String name, RegisterWindow window, boolean remappable, boolean privileged,
        List<ElementId> masters)
        implements Element {

    /** Keeps its own copy of the list. */
    public ReservedMemoryRegion {
        masters = List.copyOf(masters);
    }
}
