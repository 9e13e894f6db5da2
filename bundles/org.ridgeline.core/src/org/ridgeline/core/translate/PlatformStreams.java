/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import org.ridgeline.core.id.StreamId;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.PlatformDevice;

/**
 * Streams of a device that is no PCI function.
 *
 * @param device  the device
 * @param mapping the mapping that was drawn
 * @param iommu   who translates it
 * @param first   its first stream ID
 * @param count   how many streams it has from there on, 1 or more
 */
public record PlatformStreams(PlatformDevice device, DmaMapping mapping, Iommu iommu, StreamId first, long count) {

    /**
     * Whether they belong to what sits on the device, a bus, and have the input IDs that the mapping says; else they are the device's own.
     */
    public boolean isMapped() {
        return device.bus() && mapping.hasExplicitInput();
    }

    /** The last of its stream IDs. */
    public StreamId last() {
        return first.plus(count - 1);
    }
}
