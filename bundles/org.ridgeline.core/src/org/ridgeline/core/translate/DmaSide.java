/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.List;
import java.util.Optional;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.StreamId;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.ElementIndex;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.Topology;

/** The DMA side: requester IDs to the stream IDs of IOMMUs. */
final class DmaSide extends Side<StreamRange> {

    private final ElementIndex index;
    private final DefaultOutput defaults = new DefaultOutput();

    DmaSide(Topology topology, ElementIndex index, MappingReach reach) {
        super(reach);
        this.index = index;
        defaults.serveAll(topology.dmaMappings(), mapping -> mapping.iommu().orElse(null), reach::segmentOf);
    }

    @Override
    Optional<Long> explicitOutput(DrawnMapping mapping) {
        return dma(mapping).outputCells().stream().findFirst();
    }

    @Override
    long defaultShift(DrawnMapping mapping, int segment) {
        Iommu iommu = iommu(mapping);
        return defaults.shift(iommu.id(), iommu.idBits(), segment);
    }

    @Override
    boolean leadsSomewhere(DrawnMapping mapping) {
        return !dma(mapping).isBypass();
    }

    @Override
    Object target(DrawnMapping mapping) {
        return List.of(iommu(mapping).id(), further(mapping));
    }

    @Override
    StreamRange range(RidRange input, DrawnMapping mapping, long firstOutput) {
        return new StreamRange(input, iommu(mapping), new StreamId(firstOutput, further(mapping)));
    }

    private static List<Long> further(DrawnMapping mapping) {
        return dma(mapping).outputCells().stream().skip(1).toList();
    }

    private Iommu iommu(DrawnMapping mapping) {
        return index.get(dma(mapping).iommu().orElseThrow(), Iommu.class);
    }

    private static DmaMapping dma(DrawnMapping mapping) {
        return (DmaMapping) mapping;
    }
}
