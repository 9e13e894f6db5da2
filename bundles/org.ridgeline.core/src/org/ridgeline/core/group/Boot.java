/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.group;

/** How a system is booted: it decides when ports learn that they shall keep peers apart. */
public enum Boot {
    /** By a device tree: ACS is asked for after the ports were found, so none of them has it switched on. */
    DEVICE_TREE,
    /** By ACPI tables: IORT and VIOT are read first, and ports that have ACS switch it on. */
    ACPI
}
