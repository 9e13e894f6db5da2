/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.group;

import java.util.List;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.topology.PlatformDevice;

/**
 * Devices that an IOMMU cannot keep apart, so that they can only be handed to one guest or driver together.
 *
 * @param number     its number on the platform, from 0; a kernel's own numbers may be others
 * @param requesters the functions in it, in the order of the enumeration
 * @param devices    the platform devices in it, in drawing order
 */
public record IommuGroup(int number, List<Requester> requesters, List<PlatformDevice> devices) {

    /** Keeps its own copies. */
    public IommuGroup {
        requesters = List.copyOf(requesters);
        devices = List.copyOf(devices);
    }
}
