/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.viot;

/** What a VIOT node says beyond its type and length: one record per node type. */
public sealed interface ViotBody permits PciRange, MmioEndpoint, VirtioIommuPci, VirtioIommuMmio, UnknownViotNode {

    /** The node type number, 8 bits. */
    int type();
}
