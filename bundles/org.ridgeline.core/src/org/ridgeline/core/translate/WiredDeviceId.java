/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import org.ridgeline.core.id.DeviceId;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.PlatformDevice;

/**
 * The device ID of something that is no PCI function: a platform device, or an IOMMU in the address map that sends messages itself.
 *
 * @param sender     the {@link org.ridgeline.core.topology.PlatformDevice} or {@link org.ridgeline.core.topology.MmioIommu}
 * @param mapping    the mapping that was drawn
 * @param controller who receives its messages
 * @param device     its device ID
 */
public record WiredDeviceId(Element sender, MsiMapping mapping, MsiController controller, DeviceId device) {

    /** Whether it is the first of those of what sits on the sender, a bus; else it is the sender's own. */
    public boolean isMapped() {
        return sender instanceof PlatformDevice bus && bus.bus() && mapping.hasExplicitInput();
    }
}
