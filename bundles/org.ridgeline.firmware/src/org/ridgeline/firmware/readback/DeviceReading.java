/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import java.util.ArrayList;
import java.util.List;

/**
 * What an operating system makes of a device that is no PCI function.
 *
 * @param streams its streams, in the order of the firmware
 * @param msi     its device IDs at MSI controllers
 * @param dma     where the requests of what sits on it go by their input IDs; empty for anything but a bus
 * @param devices where their messages go
 */
public record DeviceReading(List<ReadStream> streams, List<ReadStream> msi, InputTable dma, InputTable devices) {

    /** Keeps its own copies. */
    public DeviceReading {
        streams = List.copyOf(streams);
        msi = List.copyOf(msi);
    }

    /** A device that is no bus. */
    public DeviceReading(List<ReadStream> streams, List<ReadStream> msi) {
        this(streams, msi, InputTable.EMPTY, InputTable.EMPTY);
    }

    /** Whether nothing is known of it. */
    public boolean isEmpty() {
        return streams.isEmpty() && msi.isEmpty() && dma.ranges().isEmpty() && devices.ranges().isEmpty();
    }

    /** What is known of two devices that share an address. */
    public DeviceReading and(DeviceReading other) {
        List<ReadStream> allStreams = new ArrayList<>(streams);
        allStreams.addAll(other.streams);
        List<ReadStream> allMsi = new ArrayList<>(msi);
        allMsi.addAll(other.msi);
        return new DeviceReading(allStreams, allMsi, dma.orElse(other.dma), devices.orElse(other.devices));
    }
}
