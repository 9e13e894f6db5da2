/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import java.util.List;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.RangeTable;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.StreamRange;

/** The tables of a segment that may not be there; then they map nothing. */
final class Tables {

    private Tables() {
    }

    static RangeTable<StreamRange> dma(SegmentTranslation segment) {
        return segment == null ? new RangeTable<StreamRange>(List.of()) : segment.dma().effective();
    }

    static RangeTable<DeviceIdRange> msi(SegmentTranslation segment) {
        return segment == null ? new RangeTable<DeviceIdRange>(List.of()) : segment.msi().effective();
    }
}
