/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/**
 * The Single Root I/O Virtualization capability of a physical function (PCIe Base Specification, 9.3.3): virtual function {@code i},
 * counted from 0, has the RID of its physical function plus {@code firstVfOffset + i * vfStride}.
 *
 * @param totalVfs      how many virtual functions the device has, 0 to 0xffff
 * @param enabledVfs    how many of them are enabled (NumVFs), 0 to {@code totalVfs}
 * @param firstVfOffset distance of the first virtual function in RIDs, 1 to 0xffff
 * @param vfStride      distance between virtual functions in RIDs, 1 to 0xffff
 * @param ari           whether the capability was read with ARI-capable hierarchy set
 */
public record SriovCapability(int totalVfs, int enabledVfs, int firstVfOffset, int vfStride, boolean ari) {

    /** Refuses numbers beyond their registers, and more enabled functions than there are. */
    public SriovCapability {
        Range.require(totalVfs, 0, 0xffff, "total VFs");
        Range.require(enabledVfs, 0, totalVfs, "enabled VFs");
        Range.require(firstVfOffset, 1, 0xffff, "first VF offset");
        Range.require(vfStride, 1, 0xffff, "VF stride");
    }
}
