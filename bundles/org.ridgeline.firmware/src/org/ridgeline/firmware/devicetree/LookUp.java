/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import org.ridgeline.firmware.readback.ReadTarget;

/** What Linux makes of one requester ID: unlike ACPI tables, a device tree never makes it panic. */
public sealed interface LookUp {

    /**
     * It found something.
     *
     * @param target the IOMMU or MSI controller
     * @param id     the stream ID or device ID there, 0 to 0xffffffff
     */
    record Found(ReadTarget target, long id) implements LookUp {
    }

    /**
     * It found nothing and carries on without.
     *
     * @param why what it says or would say of that
     */
    record Nothing(String why) implements LookUp {
    }

    /**
     * It gave up with an error, which for the device comes to the same as a bypass.
     *
     * @param message what it says, as in the kernel's log; where it is silent, what the matter is
     */
    record Failed(String message) implements LookUp {
    }
}
