/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import org.eclipse.emf.common.util.Enumerator;
import org.ridgeline.model.AddressSpace;
import org.ridgeline.model.BridgeKind;
import org.ridgeline.model.FirmwareInterface;
import org.ridgeline.model.InterruptControllerKind;
import org.ridgeline.model.MmioIommuKind;
import org.ridgeline.model.MsiControllerKind;
import org.ridgeline.model.NumberingPolicy;
import org.ridgeline.model.PciIommuKind;
import org.ridgeline.model.TargetKind;
import org.ridgeline.model.VirtioTransport;

/** The choices of the metamodel as people read them; files have shorter words. */
final class EnumText {
    private EnumText() {
    }

    /** The text of a choice; what a file would say for one that is not known here. */
    static String of(Enumerator choice) {
        return switch (choice) {
            case TargetKind kind -> switch (kind) {
                case GENERIC -> "Anything that follows the specifications";
                case QEMU -> "QEMU";
                case LINUX -> "Linux";
            };
            case NumberingPolicy policy -> switch (policy) {
                case LINUX -> "As Linux enumerates";
                case FIRMWARE -> "As firmware fixed it";
                case QEMU -> "As QEMU assigns slots";
            };
            case FirmwareInterface firmware -> switch (firmware) {
                case BOTH -> "Device tree or ACPI";
                case DEVICE_TREE -> "Device tree alone";
                case ACPI -> "ACPI alone";
            };
            case AddressSpace space -> switch (space) {
                case IO -> "I/O ports";
                case MEMORY32 -> "32-bit memory";
                case MEMORY64 -> "64-bit memory";
                case PREFETCHABLE64 -> "64-bit prefetchable memory";
            };
            case VirtioTransport transport -> switch (transport) {
                case NONE -> "No virtio device";
                case MODERN -> "Modern";
                case TRANSITIONAL -> "Transitional";
                case LEGACY -> "Legacy";
            };
            case BridgeKind kind -> switch (kind) {
                case ROOT_PORT -> ElementKind.ROOT_PORT.text();
                case UPSTREAM_PORT -> ElementKind.UPSTREAM_PORT.text();
                case DOWNSTREAM_PORT -> ElementKind.DOWNSTREAM_PORT.text();
                case PCIE_TO_PCI -> ElementKind.PCIE_TO_PCI_BRIDGE.text();
                case PCI_TO_PCI -> ElementKind.PCI_TO_PCI_BRIDGE.text();
            };
            case PciIommuKind kind -> switch (kind) {
                case VIRTIO -> ElementKind.PCI_VIRTIO_IOMMU.text();
                case AMD -> ElementKind.AMD_IOMMU.text();
                case RISCV -> ElementKind.RISCV_IOMMU.text();
            };
            case MmioIommuKind kind -> switch (kind) {
                case VIRTIO -> ElementKind.MMIO_VIRTIO_IOMMU.text();
                case SMMU_V2 -> ElementKind.SMMU_V2.text();
                case SMMU_V3 -> ElementKind.SMMU_V3.text();
                case VENDOR -> ElementKind.VENDOR_IOMMU.text();
            };
            case MsiControllerKind kind -> switch (kind) {
                case ITS -> ElementKind.GIC_ITS.text();
                case V2M -> ElementKind.GIC_V2M.text();
                case VENDOR -> ElementKind.VENDOR_MSI_CONTROLLER.text();
            };
            case InterruptControllerKind kind -> switch (kind) {
                case GIC_V2 -> ElementKind.GIC_V2.text();
                case GIC_V3 -> ElementKind.GIC_V3.text();
                case VENDOR -> ElementKind.VENDOR_INTERRUPT_CONTROLLER.text();
            };
            default -> choice.getLiteral();
        };
    }
}
