/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/**
 * The kinds of PCI bridges (PCIe Base Specification, Device/Port Type); the kind decides which requester IDs a bridge puts on requests from
 * behind it.
 */
public enum BridgeKind {
    /** Root port of a PCIe root complex: requests keep their requester ID; only device 0 is behind it. */
    ROOT_PORT,
    /** Upstream port of a PCIe switch; the downstream ports sit on its bus. */
    UPSTREAM_PORT,
    /** Downstream port of a PCIe switch; only device 0 is behind it. */
    DOWNSTREAM_PORT,
    /** PCIe to conventional PCI or PCI-X: requests may also carry the secondary bus number with device and function 0. */
    PCIE_TO_PCI,
    /** Conventional PCI to PCI: requests may also carry the bridge's own requester ID. */
    PCI_TO_PCI;

    /** Whether the link behind the port holds one device, number 0. */
    public boolean hasSingleSlot() {
        return this == ROOT_PORT || this == DOWNSTREAM_PORT;
    }
}
