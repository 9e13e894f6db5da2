/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.List;
import java.util.OptionalInt;
import org.ridgeline.acpi.iort.IortBody;
import org.ridgeline.core.topology.Element;

/**
 * An IORT node before its table has offsets.
 *
 * @param subject  the part of the platform it describes
 * @param revision its node revision where that is not the usual one of the table
 * @param body     what is particular to its type
 * @param mappings its ID mappings in order
 * @param comment  what it is about
 */
record PlannedNode(Element subject, OptionalInt revision, IortBody body, List<PlannedMapping> mappings, String comment) {

    PlannedNode {
        mappings = List.copyOf(mappings);
    }

    PlannedNode(Element subject, IortBody body, List<PlannedMapping> mappings, String comment) {
        this(subject, OptionalInt.empty(), body, mappings, comment);
    }
}
