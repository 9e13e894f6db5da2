/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.SriovCapability;
import org.ridgeline.core.topology.VirtioTransport;

/**
 * Finds a driver of QEMU for an endpoint. A platform tells what a function does on its bus, not what it is for, so that is told by its
 * name.
 *
 * @param options the options before the device itself: what is behind it
 * @param driver  the driver with its own properties
 * @param guessed whether not even the name told
 */
record DriverChoice(List<String> options, String driver, boolean guessed) {

    private static final Map<String, String> VIRTIO = Map.of("net", "virtio-net-pci", "nic", "virtio-net-pci", "eth", "virtio-net-pci",
            "scsi", "virtio-scsi-pci", "serial", "virtio-serial-pci", "console", "virtio-serial-pci", "rng", "virtio-rng-pci");
    private static final Map<String, String> OTHERS = Map.of("net", "e1000e", "nic", "e1000e", "eth", "e1000e", "e1000", "e1000e",
            "usb", "qemu-xhci", "hci", "qemu-xhci", "vga", "bochs-display", "ahci", "ahci", "hda", "ich9-intel-hda");

    private static final int IGB_VFS = 8;
    private static final int IGB_OFFSET = 0x80;
    private static final int IGB_STRIDE = 2;

    /**
     * The driver for an endpoint.
     *
     * @param id   its identity for QEMU
     * @param bus  the kind of the bus it sits on, which decides what a virtio device offers by itself
     */
    static DriverChoice of(PciEndpoint endpoint, String id, BusPlan.Kind bus) {
        if (endpoint.virtio() != VirtioTransport.NONE) {
            return virtio(endpoint, id, bus);
        }
        String name = endpoint.name().toLowerCase(Locale.ROOT);
        if (endpoint.sriov().isPresent() && endpoint.sriov().get().totalVfs() > 0) {
            return sriov(endpoint.sriov().get(), id);
        }
        if (name.contains("nvme") || name.contains("disk") || name.contains("ssd")) {
            return new DriverChoice(List.of(), "nvme,serial=" + id, false);
        }
        Optional<String> known = known(name, OTHERS);
        return new DriverChoice(List.of(), known.orElse("pci-testdev"), known.isEmpty());
    }

    private static DriverChoice virtio(PciEndpoint endpoint, String id, BusPlan.Kind bus) {
        String name = endpoint.name().toLowerCase(Locale.ROOT);
        List<String> options = new ArrayList<>();
        StringBuilder driver = new StringBuilder();
        boolean disk = name.contains("blk") || name.contains("disk");
        Optional<String> known = known(name, VIRTIO);
        if (disk) {
            options.add("-blockdev driver=null-co,node-name=" + id + "-disk");
            driver.append("virtio-blk-pci,drive=").append(id).append("-disk");
        } else {
            driver.append(known.orElse("virtio-rng-pci"));
        }
        switch (endpoint.virtio()) {
            case MODERN -> driver.append(bus == BusPlan.Kind.LINK ? "" : ",disable-legacy=on");
            case LEGACY -> driver.append(",disable-legacy=off,disable-modern=on");
            default -> driver.append(bus == BusPlan.Kind.LINK ? ",disable-legacy=off" : "");
        }
        driver.append(endpoint.accessPlatform() ? ",iommu_platform=on" : "");
        return new DriverChoice(options, driver.toString(), !disk && known.isEmpty());
    }

    /** Network cards with virtual functions have them in one way, NVMe controllers one after the other. */
    private static DriverChoice sriov(SriovCapability sriov, String id) {
        if (sriov.firstVfOffset() == IGB_OFFSET && sriov.vfStride() == IGB_STRIDE && sriov.totalVfs() == IGB_VFS) {
            return new DriverChoice(List.of(), "igb", false);
        }
        int most = sriov.totalVfs();
        return new DriverChoice(List.of("-device nvme-subsys,id=" + id + "-subsys"), "nvme,serial=" + id + ",subsys=" + id
                + "-subsys,sriov_max_vfs=" + most + ",sriov_vq_flexible=" + 2 * most + ",sriov_vi_flexible=" + most, false);
    }

    private static Optional<String> known(String name, Map<String, String> drivers) {
        return drivers.keySet().stream().sorted().filter(name::contains).findFirst().map(drivers::get);
    }
}
