/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.claims;

/** The firmware formats that describe who is translated by whom. */
public enum FirmwareFormat {
    /** A flattened device tree. */
    DEVICE_TREE("device tree"),
    /** The IO Remapping Table. */
    IORT("IORT"),
    /** The Virtual IO Translation table. */
    VIOT("VIOT");

    private final String label;

    FirmwareFormat(String label) {
        this.label = label;
    }

    /** Its name as people write it. */
    @Override
    public String toString() {
        return label;
    }
}
