/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import java.util.Locale;

/** What may differ. */
enum Aspect {
    /** Whether it is there. */
    PRESENCE("presence"),
    /** How it is called. */
    NAME("name"),
    /** Where it is: requester ID, buses or register address. */
    PLACE("requester ID"),
    /** Who translates it. */
    IOMMU("IOMMU"),
    /** Into which stream. */
    STREAM_ID("stream ID"),
    /** Who receives its messages. */
    MSI_CONTROLLER("MSI controller"),
    /** Under which device ID. */
    DEVICE_ID("device ID");

    private final String label;

    Aspect(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
