/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.StreamId;
import org.ridgeline.core.topology.Iommu;

/**
 * Requester IDs that one IOMMU translates: {@code input.first() + n} has the stream ID {@code first + n}.
 *
 * @param input the requester IDs
 * @param iommu who translates them
 * @param first the stream ID of the first one
 */
public record StreamRange(RidRange input, Iommu iommu, StreamId first) implements MappedRange<StreamRange> {

    /** The stream ID of a requester ID in the range. */
    public StreamId streamOf(Rid rid) {
        return first.plus(rid.value() - input.first().value());
    }

    /** The stream ID of the last requester ID. */
    public StreamId last() {
        return streamOf(input.last());
    }

    @Override
    public StreamRange movedTo(Rid start) {
        return new StreamRange(RidRange.of(start.value(), start.value() + input.size() - 1), iommu, first);
    }

    @Override
    public StreamRange part(RidRange part) {
        return new StreamRange(part, iommu, streamOf(part.first()));
    }

    @Override
    public boolean isContinuedBy(StreamRange next) {
        return next.input.first().value() == input.last().value() + 1 && next.iommu.id().equals(iommu.id())
                && next.first.further().equals(first.further()) && next.first.value() == first.value() + input.size();
    }

    @Override
    public StreamRange upTo(Rid last) {
        return new StreamRange(new RidRange(input.first(), last), iommu, first);
    }
}
