/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

/** The two maps of requester IDs. */
enum MapKind {

    /** To IOMMUs. */
    IOMMU("iommu-map", "#iommu-cells"),
    /** To MSI controllers. */
    MSI("msi-map", "#msi-cells");

    private final String property;
    private final String cells;

    MapKind(String property, String cells) {
        this.property = property;
        this.cells = cells;
    }

    /** The name of the property. */
    String property() {
        return property;
    }

    /** The name of the mask's property. */
    String mask() {
        return property + "-mask";
    }

    /** The property by which a target says how many cells its specifier has. */
    String cells() {
        return cells;
    }
}
