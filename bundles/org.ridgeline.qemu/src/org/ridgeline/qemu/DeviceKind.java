/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

/** What a driver of QEMU is, as far as requester IDs go. */
enum DeviceKind {
    /** A PCI function that is nothing of the below. */
    ENDPOINT,
    /** A PCI function that Ridgeline does not know by name. */
    UNKNOWN,
    /** A virtio device that offers the legacy interface, too, where a port does not keep it away. */
    VIRTIO,
    /** A virtio device with the modern interface alone. */
    VIRTIO_MODERN,
    /** A virtio device that offers both interfaces wherever it sits. */
    VIRTIO_TRANSITIONAL,
    /** Root port. */
    ROOT_PORT,
    /** Upstream port of a switch. */
    UPSTREAM_PORT,
    /** Downstream port of a switch. */
    DOWNSTREAM_PORT,
    /** Bridge from PCIe to conventional PCI. */
    PCIE_TO_PCI,
    /** Bridge between conventional buses. */
    PCI_TO_PCI,
    /** A host bridge more, which also takes a slot. */
    EXPANDER,
    /** virtio-iommu as a PCI function. */
    VIRTIO_IOMMU,
    /** AMD IOMMU, a PCI function. */
    AMD_IOMMU,
    /** RISC-V IOMMU as a PCI function. */
    RISCV_IOMMU,
    /** Intel VT-d, which has no requester ID. */
    INTEL_IOMMU,
    /** An SMMUv3 for one root bus. */
    ARM_SMMU,
    /** 82576 network card, whose virtual functions are fixed in number. */
    IGB,
    /** NVMe controller, which may have virtual functions. */
    NVME,
    /** A virtio device in the address map. */
    VIRTIO_MMIO,
    /** Sits on another bus and has no requester ID. */
    NOT_PCI;

    /** Whether a bus is behind it on which a switch, a port or a function sits. */
    boolean isBridge() {
        return switch (this) {
            case ROOT_PORT, UPSTREAM_PORT, DOWNSTREAM_PORT, PCIE_TO_PCI, PCI_TO_PCI -> true;
            default -> false;
        };
    }
}
