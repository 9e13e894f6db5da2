/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A DMA mapping described step by step; without any step it covers all of its source and has the default output. */
public final class DmaMappingBuilder {

    private final ElementId source;
    private final Optional<ElementId> iommu;
    private OptionalLong inputBase = OptionalLong.empty();
    private OptionalLong count = OptionalLong.empty();
    private final List<Long> output = new ArrayList<>();

    DmaMappingBuilder(ElementId source, Optional<ElementId> iommu) {
        this.source = source;
        this.iommu = iommu;
    }

    /** Begins at an input ID; a RID from PCI. */
    public DmaMappingBuilder inputBase(long base) {
        inputBase = OptionalLong.of(base);
        return this;
    }

    /** Covers so many input IDs. */
    public DmaMappingBuilder count(long number) {
        count = OptionalLong.of(number);
        return this;
    }

    /** Covers {@code number} input IDs from {@code base} on. */
    public DmaMappingBuilder input(long base, long number) {
        return inputBase(base).count(number);
    }

    /** Gives the first stream its specifier cells, usually one. */
    public DmaMappingBuilder output(long... cells) {
        for (long cell : cells) {
            output.add(cell);
        }
        return this;
    }

    DmaMapping build(ElementId id) {
        return new DmaMapping(id, "", source, iommu, inputBase, count, output);
    }
}
