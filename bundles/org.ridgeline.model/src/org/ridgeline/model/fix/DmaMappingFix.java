/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.Optional;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.Iommu;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.naming.ElementIds;

/**
 * Draws a mapping to an IOMMU.
 *
 * @param label  what that means
 * @param source where it starts
 * @param iommu  where it leads
 * @param input  the requester IDs it is about, or empty: all of its source
 */
record DmaMappingFix(String label, ElementId source, ElementId iommu, Optional<RidRange> input) implements QuickFix {

    @Override
    public boolean fitsAll() {
        return true;
    }

    @Override
    public void apply(Platform platform) {
        DmaMapping mapping = PlatformFactory.eINSTANCE.createDmaMapping();
        mapping.setSource(DrawnElement.find(platform, source, DmaSource.class));
        mapping.setIommu(DrawnElement.find(platform, iommu, Iommu.class));
        input.ifPresent(range -> {
            mapping.setInputBase((long) range.first().value());
            mapping.setCount((long) range.size());
        });
        new ElementIds(platform).assign(mapping);
        platform.getDmaMappings().add(mapping);
    }
}
