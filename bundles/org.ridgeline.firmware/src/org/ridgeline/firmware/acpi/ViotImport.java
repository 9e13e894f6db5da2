/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ridgeline.acpi.viot.MmioEndpoint;
import org.ridgeline.acpi.viot.PciRange;
import org.ridgeline.acpi.viot.UnknownViotNode;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.acpi.viot.ViotNode;
import org.ridgeline.acpi.viot.VirtioIommuMmio;
import org.ridgeline.acpi.viot.VirtioIommuPci;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.firmware.readback.ReadTarget;

/** Takes in the nodes of a VIOT (ACPI specification, 5.2.30) but for PCI ranges, whose requester IDs are looked at as a whole. */
final class ViotImport {

    private static final long VIRTIO_SIZE = 0x200;

    private final Viot viot;
    private final LinuxViot linux;
    private final TablePlatform platform;

    ViotImport(Viot viot, TablePlatform platform) {
        this.viot = viot;
        this.linux = new LinuxViot(viot.table());
        this.platform = platform;
    }

    /** Takes in the IOMMUs; those that are PCI functions wait for their host bridges. */
    void addIommus() {
        viot.nodes().forEach(this::addIommu);
    }

    /** Takes in the devices of the address map, once all IOMMUs are there. */
    void addEndpoints() {
        viot.nodes().forEach(this::addEndpoint);
        linux.log().forEach(line -> platform.tell("VIOT", "Linux will say: " + line));
    }

    private void addIommu(ViotNode node) {
        if (node.body() instanceof VirtioIommuMmio mmio) {
            ReadTarget target = new ReadTarget.Mmio(mmio.baseAddress());
            if (platform.find(target).isPresent()) {
                platform.tell(place(node), String.format("another IOMMU has the address 0x%x: left out", mmio.baseAddress()));
                return;
            }
            String name = platform.names().name("viommu" + platform.mmioIommus().size());
            windowed(node, mmio.baseAddress()).ifPresent(window -> platform.add(target, new MmioIommu(platform.names().id(name), name,
                    MmioIommuKind.VIRTIO, List.of(), List.of(window), List.of(), MmioIommuKind.VIRTIO.defaultIdBits(), 1,
                    OptionalInt.empty(), true, true, "")));
        } else if (node.body() instanceof VirtioIommuPci pci) {
            PciAddress address = new PciAddress(pci.segment(), new Rid(pci.bdf()));
            if (platform.pciIommus().contains(address)) {
                platform.tell(place(node), "another node is the IOMMU at " + address + ": left out");
            } else {
                platform.addPciIommu(address);
            }
        }
    }

    private void addEndpoint(ViotNode node) {
        switch (node.body()) {
            case MmioEndpoint endpoint -> add(node, endpoint);
            case UnknownViotNode unknown ->
                    platform.tell(place(node), "a node of type " + unknown.type() + " is left out: it is not known");
            case PciRange range -> { }
            case VirtioIommuPci iommu -> { }
            case VirtioIommuMmio iommu -> { }
        }
    }

    /** Of several nodes for one device the last counts, so it is asked what Linux finds; the device is made once. */
    private void add(ViotNode node, MmioEndpoint endpoint) {
        boolean known = platform.devices().stream().flatMap(device -> device.registers().stream())
                .anyMatch(at -> at.base() == endpoint.baseAddress());
        if (!known && linux.stream(endpoint.baseAddress()) instanceof LookUp.Found found) {
            platform.find(found.target()).ifPresent(iommu -> windowed(node, endpoint.baseAddress()).ifPresent(window -> {
                String name = platform.names().name("device" + platform.devices().size());
                PlatformDevice device = new PlatformDevice(platform.names().id(name), name, List.of(), List.of(window),
                        List.of(), "", true, 64, VirtioTransport.NONE, false, Optional.empty());
                platform.add(device);
                platform.dma(device.id(), iommu, OptionalLong.empty(), OptionalLong.empty(), found.id());
            }));
        } else if (known) {
            platform.tell(place(node), "another node is the device at that address: Linux takes the last");
        } else {
            platform.tell(place(node), "it leads to no IOMMU: left out");
        }
    }

    private Optional<RegisterWindow> windowed(ViotNode node, long base) {
        if (Long.compareUnsigned(base + VIRTIO_SIZE - 1, base) < 0) {
            platform.tell(place(node), String.format("the address 0x%x is at the very end of the address map: left out", base));
            return Optional.empty();
        }
        return Optional.of(new RegisterWindow(base, VIRTIO_SIZE));
    }

    private static String place(ViotNode node) {
        return "VIOT @0x" + Integer.toHexString(node.offset());
    }
}
