/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import org.ridgeline.core.topology.Element;

/**
 * An ID mapping before its table has offsets.
 *
 * @param first   the first input ID
 * @param last    the last input ID, included
 * @param output  what the first becomes
 * @param target  the SMMU or ITS it leads to
 * @param single  whether it matches whatever the input is
 * @param comment what it is about
 */
record PlannedMapping(long first, long last, long output, Element target, boolean single, String comment) {

    /** One output ID whatever the input. */
    static PlannedMapping single(long output, Element target, String comment) {
        return new PlannedMapping(0, 0, output, target, true, comment);
    }

    /** A run of IDs. */
    static PlannedMapping range(long first, long last, long output, Element target, String comment) {
        return new PlannedMapping(first, last, output, target, false, comment);
    }
}
