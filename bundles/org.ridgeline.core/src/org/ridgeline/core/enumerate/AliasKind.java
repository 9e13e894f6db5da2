/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

/** Why a function's requests may carry a requester ID. */
public enum AliasKind {
    /** It is the function's own. */
    OWN,
    /** A quirk of the device: another device and function number of its bus. */
    QUIRK,
    /** A PCIe-to-PCI bridge above puts its secondary bus number with device and function 0 on them. */
    BRIDGE_SECONDARY,
    /** A conventional PCI bridge above puts its own requester ID on them. */
    BRIDGE_OWN
}
