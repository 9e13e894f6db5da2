/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an operating system makes of one piece of firmware.
 *
 * @param segments by PCI segment; one that is missing has nothing translated and nothing heard
 * @param devices  the devices that are no PCI functions and have a stream or device ID
 */
public record FirmwareReading(SortedMap<Integer, SegmentReading> segments, Map<ReadDevice, DeviceReading> devices) {

    /** What is known of a segment. */
    public SegmentReading segment(int segment) {
        return segments.getOrDefault(segment, SegmentReading.EMPTY);
    }

    /** This reading where it finds something, elsewhere {@code other}: IORT before VIOT, as Linux asks them. Devices of both are kept. */
    public FirmwareReading orElse(FirmwareReading other) {
        SortedMap<Integer, SegmentReading> both = new TreeMap<>(other.segments);
        segments.forEach((segment, reading) -> both.merge(segment, reading, (second, first) ->
                new SegmentReading(first.dma().orElse(second.dma()), first.msi().orElse(second.msi()))));
        Map<ReadDevice, DeviceReading> all = new LinkedHashMap<>(other.devices);
        all.putAll(devices);
        return new FirmwareReading(both, all);
    }
}
