/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/** What turns messages into interrupts. */
public enum MsiControllerKind {
    /** Arm GICv3 Interrupt Translation Service; takes device IDs, and is the only kind that IORT knows. */
    ITS,
    /** Arm GICv2m frame; takes no device ID. */
    V2M,
    /** Anything else, told by its device-tree compatible. */
    VENDOR
}
