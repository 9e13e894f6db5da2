/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.Locale;

/** What {@code import --from} takes. */
enum ImportFormat {
    /** A command line of QEMU. */
    QEMU,
    /** A device-tree blob. */
    DTB,
    /** Device-tree source. */
    DTS,
    /** ACPI tables. */
    ACPI;

    /** Its name as people write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
