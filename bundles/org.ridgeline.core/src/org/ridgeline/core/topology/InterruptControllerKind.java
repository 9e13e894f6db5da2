/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/** Where wired interrupts end. */
public enum InterruptControllerKind {
    /** Arm Generic Interrupt Controller version 2. */
    GIC_V2,
    /** Arm Generic Interrupt Controller version 3 or 4. */
    GIC_V3,
    /** Anything else, told by its device-tree compatible. */
    VENDOR
}
