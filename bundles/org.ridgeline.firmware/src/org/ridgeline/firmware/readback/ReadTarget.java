/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import org.ridgeline.core.id.PciAddress;

/** An IOMMU or MSI controller as firmware names it, free of any drawing. */
public sealed interface ReadTarget {

    /**
     * Something in the address map.
     *
     * @param base its first register address, unsigned 64 bits
     */
    record Mmio(long base) implements ReadTarget {

        @Override
        public String toString() {
            return "device at 0x" + Long.toHexString(base);
        }
    }

    /**
     * A PCI function.
     *
     * @param address its segment and requester ID as the firmware writes them
     */
    record Pci(PciAddress address) implements ReadTarget {

        @Override
        public String toString() {
            return "function " + address;
        }
    }

    /**
     * An Interrupt Translation Service as ACPI names it.
     *
     * @param id its translation ID in the MADT, 0 to 0xffffffff
     */
    record Its(long id) implements ReadTarget {

        @Override
        public String toString() {
            return "ITS " + id;
        }
    }
}
