/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import java.util.List;

/**
 * A stream (or device ID) of a device that is no PCI function.
 *
 * @param target what it reaches
 * @param cells  its specifier as firmware has it: in ACPI one number, in a device tree as many cells as the target asks for
 */
public record ReadStream(ReadTarget target, List<Long> cells) {

    /** Keeps its own copy of the list. */
    public ReadStream {
        cells = List.copyOf(cells);
    }
}
