/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the drivers of QEMU apart by their names. */
final class DeviceCatalogue {

    private static final Map<String, DeviceKind> KINDS = kinds();

    /** Drivers of no bus, or of one that every machine has. */
    private static final Pattern WITHOUT_BUS = Pattern.compile("ipmi-bmc-.*|.*-(?:cpu|testdev|card|crb)|tpm-.*|nvme-.*|nvdimm|pc-dimm|ramfb"
            + "|loader|guest-loader|vmcoreinfo|vmgenid|vmclock|led|nand|vfio-platform|vfio-amd-xgbe|vfio-calxeda-xgmac|vmbus-bridge|hv-.*"
            + "|hyperv-.*|xen-.*|.*-eeprom|bcm2835-.*|npcm7xx-.*|xlnx,.*|dpcd");

    private static final Pattern VIRTIO_PCI = Pattern.compile("(?:virtio|vhost)-.*-pci");

    private DeviceCatalogue() {
    }

    static DeviceKind kindOf(String driver) {
        DeviceKind kind = KINDS.get(driver);
        if (kind != null) {
            return kind;
        }
        if (driver.endsWith("-non-transitional")) {
            return DeviceKind.VIRTIO_MODERN;
        }
        if (driver.endsWith("-transitional")) {
            return DeviceKind.VIRTIO_TRANSITIONAL;
        }
        if (VIRTIO_PCI.matcher(driver).matches()) {
            return DeviceKind.VIRTIO_MODERN;
        }
        Optional<OtherBus> bus = OtherBus.of(driver);
        if (bus.isPresent()) {
            return bus.get() == OtherBus.VIRTIO ? DeviceKind.VIRTIO_MMIO : DeviceKind.NOT_PCI;
        }
        return WITHOUT_BUS.matcher(driver).matches() ? DeviceKind.NOT_PCI : DeviceKind.UNKNOWN;
    }

    /** What a function without an identity is called before it gets a number. */
    static String plainName(String driver) {
        return switch (kindOf(driver)) {
            case ROOT_PORT -> "rp";
            case UPSTREAM_PORT -> "up";
            case DOWNSTREAM_PORT -> "down";
            case PCIE_TO_PCI, PCI_TO_PCI -> "bridge";
            case EXPANDER -> "pxb";
            case VIRTIO_IOMMU -> "viommu";
            case AMD_IOMMU, RISCV_IOMMU, INTEL_IOMMU -> "iommu";
            case ARM_SMMU -> "smmu";
            default -> plain(driver);
        };
    }

    /** The middle of a virtio driver's name; a hyphen parts the number to come from a digit. */
    private static String plain(String driver) {
        String name = driver.toLowerCase(Locale.ROOT).replaceFirst("-(?:non-)?transitional$", "")
                .replaceFirst("^(?:virtio|vhost-user|vhost)-", "")
                .replaceFirst("-pci$", "").replaceAll("[^a-z0-9._-]", "-");
        return name.chars().anyMatch(Character::isDigit) ? name + "-" : name;
    }

    private static Map<String, DeviceKind> kinds() {
        Map<String, DeviceKind> kinds = new HashMap<>();
        put(kinds, DeviceKind.ROOT_PORT, "pcie-root-port ioh3420 cxl-rp");
        put(kinds, DeviceKind.UPSTREAM_PORT, "x3130-upstream cxl-upstream");
        put(kinds, DeviceKind.DOWNSTREAM_PORT, "xio3130-downstream cxl-downstream");
        put(kinds, DeviceKind.PCIE_TO_PCI, "pcie-pci-bridge");
        put(kinds, DeviceKind.PCI_TO_PCI, "pci-bridge pci-bridge-seat i82801b11-bridge");
        put(kinds, DeviceKind.EXPANDER, "pxb-pcie pxb-cxl");
        put(kinds, DeviceKind.VIRTIO_IOMMU, "virtio-iommu-pci virtio-iommu virtio-iommu-pci-non-transitional");
        put(kinds, DeviceKind.AMD_IOMMU, "amd-iommu AMDVI-PCI");
        put(kinds, DeviceKind.RISCV_IOMMU, "riscv-iommu-pci");
        put(kinds, DeviceKind.INTEL_IOMMU, "intel-iommu");
        put(kinds, DeviceKind.ARM_SMMU, "arm-smmuv3");
        put(kinds, DeviceKind.IGB, "igb");
        put(kinds, DeviceKind.NVME, "nvme");
        put(kinds, DeviceKind.VIRTIO,
                "virtio-net-pci virtio-net virtio-blk-pci virtio-blk virtio-scsi-pci virtio-scsi virtio-rng-pci virtio-rng"
                + " virtio-balloon-pci virtio-balloon virtio-serial-pci virtio-serial virtio-9p-pci virtio-9p vhost-scsi-pci vhost-user-blk-pci"
                + " vhost-user-scsi-pci");
        put(kinds, DeviceKind.VIRTIO_MODERN, "virtio-gpu virtio-gpu-gl virtio-vga virtio-vga-gl vhost-user-vga virtio-keyboard virtio-mouse"
                + " virtio-tablet virtio-input-host virtio-multitouch-pci");
        put(kinds, DeviceKind.ENDPOINT,
                "AC97 ac97 ES1370 es1370 VGA acpi-erst ahci am53c974 ati-vga bochs-display cirrus-vga ctucan_pci cxl-type3"
                + " dc390 e1000 e1000-82540em e1000-82544gc e1000-82545em e1000e edu i6300esb i82550 i82551 i82557a i82557b i82557c i82558a i82558b"
                + " i82559a i82559b i82559c i82559er i82562 i82801 ich9-ahci ich9-intel-hda ich9-usb-ehci1 ich9-usb-ehci2 ich9-usb-uhci1"
                + " ich9-usb-uhci2 ich9-usb-uhci3 ich9-usb-uhci4 ich9-usb-uhci5 ich9-usb-uhci6 intel-hda ivshmem-doorbell ivshmem-plain kvaser_pci lsi lsi53c810"
                + " lsi53c895a megasas megasas-gen2 mioe3680_pci mptsas1068 ne2k_pci nec-usb-xhci pci-ipmi-bt pci-ipmi-kcs pci-ohci pci-serial"
                + " pci-serial-2x pci-serial-4x pci-testdev pcm3680_pci pcnet piix3-ide piix3-usb-uhci piix4-ide piix4-usb-uhci pvpanic-pci pvrdma"
                + " pvscsi qemu-xhci qxl qxl-vga rocker rtl8139 sdhci-pci secondary-vga tpci200 tulip ufs usb-ehci vfio-pci vfio-pci-nohotplug"
                + " vmware-svga vmxnet3 x-pci-proxy-dev vfio-user-pci");
        put(kinds, DeviceKind.NOT_PCI, "nvme-ns nvme-subsys ufs-lu igbvf pc-testdev");
        return kinds;
    }

    private static void put(Map<String, DeviceKind> kinds, DeviceKind kind, String drivers) {
        for (String driver : drivers.split(" ")) {
            kinds.put(driver, kind);
        }
    }
}
