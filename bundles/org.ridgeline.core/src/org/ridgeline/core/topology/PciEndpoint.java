/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.List;
import java.util.Optional;

/**
 * A function that is neither a bridge nor an IOMMU.
 *
 * @param id             its identity
 * @param name           its name
 * @param placement      where somebody fixed it
 * @param virtio         whether and how it speaks virtio
 * @param accessPlatform whether it offers VIRTIO_F_ACCESS_PLATFORM; without it a virtio device bypasses every IOMMU
 * @param sriov          its SR-IOV capability, if it has one
 * @param acs            whether it has the ACS capability
 * @param aliasDevfns    further device and function numbers (one byte each) of its bus under which it sends requests: Linux's DMA alias
 *                       quirks
 */
public record PciEndpoint(ElementId id, String name, Placement placement, VirtioTransport virtio, boolean accessPlatform,
        Optional<SriovCapability> sriov, boolean acs, List<Integer> aliasDevfns) implements PciFunction {

    /** Keeps its own copy of the list and refuses a device and function number beyond one byte. */
    public PciEndpoint {
        aliasDevfns = List.copyOf(aliasDevfns);
        aliasDevfns.forEach(devfn -> Range.require(devfn, 0, 255, "alias devfn"));
    }
}
