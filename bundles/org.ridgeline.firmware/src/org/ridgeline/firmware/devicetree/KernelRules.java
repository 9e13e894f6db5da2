/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import org.ridgeline.core.translate.Translation;

/** How kernels walk an iommu-map or msi-map; the walk changed once. */
public enum KernelRules {

    /** Linux up to 7.1: entries of four cells whatever their target asks for. */
    UP_TO_7_1(new FourCellMapParser()),
    /** Linux from 7.2 on: entries of as many cells as their targets ask for. */
    FROM_7_2(new CountedMapParser());

    private final IdMapParser parser;

    KernelRules(IdMapParser parser) {
        this.parser = parser;
    }

    /** The kernels that a tree of a platform is for: maps with specifiers of several cells are read from 7.2 on. */
    public static KernelRules of(Translation translation) {
        return translation.mapsSeveralCells() ? FROM_7_2 : UP_TO_7_1;
    }

    IdMapParser parser() {
        return parser;
    }
}
