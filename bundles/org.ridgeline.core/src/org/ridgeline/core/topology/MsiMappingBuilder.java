/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.OptionalLong;

/** An MSI mapping described step by step; without any step it covers all of its source and has the default output. */
public final class MsiMappingBuilder {

    private final ElementId source;
    private final ElementId controller;
    private OptionalLong inputBase = OptionalLong.empty();
    private OptionalLong count = OptionalLong.empty();
    private OptionalLong output = OptionalLong.empty();

    MsiMappingBuilder(ElementId source, ElementId controller) {
        this.source = source;
        this.controller = controller;
    }

    /** Begins at an input ID; a RID from PCI. */
    public MsiMappingBuilder inputBase(long base) {
        inputBase = OptionalLong.of(base);
        return this;
    }

    /** Covers so many input IDs. */
    public MsiMappingBuilder count(long number) {
        count = OptionalLong.of(number);
        return this;
    }

    /** Covers {@code number} input IDs from {@code base} on. */
    public MsiMappingBuilder input(long base, long number) {
        return inputBase(base).count(number);
    }

    /** Gives the first device its device ID. */
    public MsiMappingBuilder output(long deviceId) {
        output = OptionalLong.of(deviceId);
        return this;
    }

    MsiMapping build(ElementId id) {
        return new MsiMapping(id, "", source, controller, inputBase, count, output);
    }
}
