/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import java.util.List;

/**
 * What an operating system makes of a device that is no PCI function.
 *
 * @param streams its streams, in the order of the firmware
 * @param msi     its device IDs at MSI controllers
 */
public record DeviceReading(List<ReadStream> streams, List<ReadStream> msi) {

    /** Keeps its own copies. */
    public DeviceReading {
        streams = List.copyOf(streams);
        msi = List.copyOf(msi);
    }
}
