/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/** How an operating system learns of a platform; what the other kind of firmware could not say is then no concern. */
public enum FirmwareInterface {
    /** By a device tree or by ACPI tables, whichever it is booted with. */
    BOTH,
    /** By a device tree alone. */
    DEVICE_TREE,
    /** By ACPI tables alone. */
    ACPI
}
