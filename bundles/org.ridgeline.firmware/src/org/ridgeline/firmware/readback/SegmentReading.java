/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

/**
 * What an operating system makes of the requester IDs of one segment.
 *
 * @param dma which IOMMU translates whom, and by which stream ID
 * @param msi which MSI controller hears whom, and by which device ID
 */
public record SegmentReading(ReadTable dma, ReadTable msi) {

    /** Nothing is translated and nothing heard. */
    public static final SegmentReading EMPTY = new SegmentReading(ReadTable.EMPTY, ReadTable.EMPTY);
}
