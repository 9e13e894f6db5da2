/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.List;
import java.util.Optional;
import org.ridgeline.core.id.PciAddress;

/**
 * A device in the address map that masters memory but is no PCI function.
 *
 * @param id             its identity
 * @param name           its name
 * @param compatible     device-tree compatible strings, most specific first
 * @param registers      its register windows; VIOT names the device by the first one
 * @param interrupts     its wired interrupts
 * @param acpiPath       its full ACPI namespace path with four-character names, for example {@code \_SB_.NIC0}; may be empty
 * @param coherent       whether its requests are cache coherent
 * @param addressBits    how many address bits it can drive, 1 to 64
 * @param virtio         whether and how it speaks virtio over MMIO
 * @param accessPlatform whether it offers VIRTIO_F_ACCESS_PLATFORM
 * @param fixedAddress   the requester ID that an IOAPIC or HPET of an x86 platform uses, if any
 * @param bus            whether it is a bus that is no PCI bus, but hands on input IDs of 32 bits from what sits on it, as
 *                       Layerscape's management complex and Tegra's host1x do; its mappings with an explicit input are then the
 *                       {@code iommu-map} and {@code msi-map} of its node, those without one are its own streams
 */
public record PlatformDevice(ElementId id, String name, List<String> compatible, List<RegisterWindow> registers, List<Interrupt> interrupts,
        String acpiPath, boolean coherent, int addressBits, VirtioTransport virtio, boolean accessPlatform,
        Optional<PciAddress> fixedAddress, boolean bus)
        implements Element {

    /** Keeps its own copies and refuses an address width that no bus has. */
    public PlatformDevice {
        compatible = List.copyOf(compatible);
        registers = List.copyOf(registers);
        interrupts = List.copyOf(interrupts);
        Range.require(addressBits, 1, 64, "address bits");
    }

    /** A device that is no bus. */
    public PlatformDevice(ElementId id, String name, List<String> compatible, List<RegisterWindow> registers, List<Interrupt> interrupts,
            String acpiPath, boolean coherent, int addressBits, VirtioTransport virtio, boolean accessPlatform,
            Optional<PciAddress> fixedAddress) {
        this(id, name, compatible, registers, interrupts, acpiPath, coherent, addressBits, virtio, accessPlatform, fixedAddress, false);
    }

    /** A coherent device with 64 address bits. */
    public PlatformDevice(ElementId id, String name, String compatible, RegisterWindow registers) {
        this(id, name, List.of(compatible), List.of(registers), List.of(), "", true, 64, VirtioTransport.NONE, false, Optional.empty());
    }
}
