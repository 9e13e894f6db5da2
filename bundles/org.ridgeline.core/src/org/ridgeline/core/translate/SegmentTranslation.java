/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.List;
import java.util.Optional;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidSet;

/**
 * Where the 65,536 requester IDs of a segment go.
 *
 * @param segment   the segment
 * @param dma       which IOMMU translates whom
 * @param msi       which MSI controller hears whom
 * @param dmaOrigin which drawn mapping decided, ascending, before the mask
 * @param msiOrigin the same on the MSI side
 * @param holes     the requester IDs left out, before the mask, because an IOMMU that is a PCI function has them
 */
public record SegmentTranslation(int segment, MaskedTable<StreamRange> dma, MaskedTable<DeviceIdRange> msi, List<Painted> dmaOrigin,
        List<Painted> msiOrigin, RidSet holes) {

    /** Keeps its own copies. */
    public SegmentTranslation {
        dmaOrigin = List.copyOf(dmaOrigin);
        msiOrigin = List.copyOf(msiOrigin);
    }

    /** The IOMMU and stream range of a requester ID; empty: its requests are not translated. */
    public Optional<StreamRange> stream(Rid rid) {
        return dma.effective().find(rid);
    }

    /** The MSI controller and device ID range of a requester ID; empty: its messages reach nobody. */
    public Optional<DeviceIdRange> deviceId(Rid rid) {
        return msi.effective().find(rid);
    }
}
