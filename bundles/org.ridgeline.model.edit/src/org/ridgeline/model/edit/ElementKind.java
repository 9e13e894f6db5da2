/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import org.eclipse.emf.ecore.EObject;
import org.ridgeline.model.AddressWindow;
import org.ridgeline.model.Diagram;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.Interrupt;
import org.ridgeline.model.InterruptController;
import org.ridgeline.model.InterruptRoute;
import org.ridgeline.model.MmioIommu;
import org.ridgeline.model.MsiController;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.NodePosition;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciEndpoint;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.PciIommu;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformDevice;
import org.ridgeline.model.RegisterWindow;
import org.ridgeline.model.ReservedMemoryRegion;
import org.ridgeline.model.SriovCapability;
import org.ridgeline.model.Suppression;
import org.ridgeline.model.VirtioTransport;

/** What an element is in the words of the field: finer than its class, because its attributes count as well. */
public enum ElementKind {
    PLATFORM("Platform", Icon.PLATFORM),
    HOST_BRIDGE("PCI host bridge", Icon.HOST_BRIDGE),
    PCI_ENDPOINT("PCI endpoint", Icon.PCI_ENDPOINT),
    VIRTIO_ENDPOINT("virtio endpoint (PCI)", Icon.VIRTIO_ENDPOINT),
    ROOT_PORT("Root port", Icon.ROOT_PORT),
    UPSTREAM_PORT("Switch upstream port", Icon.SWITCH_PORT),
    DOWNSTREAM_PORT("Switch downstream port", Icon.SWITCH_PORT),
    PCIE_TO_PCI_BRIDGE("PCIe-to-PCI bridge", Icon.PCIE_TO_PCI_BRIDGE),
    PCI_TO_PCI_BRIDGE("PCI-to-PCI bridge", Icon.PCI_BRIDGE),
    PCI_VIRTIO_IOMMU("virtio-iommu (PCI)", Icon.PCI_IOMMU),
    AMD_IOMMU("AMD IOMMU (PCI)", Icon.PCI_IOMMU),
    RISCV_IOMMU("RISC-V IOMMU (PCI)", Icon.PCI_IOMMU),
    MMIO_VIRTIO_IOMMU("virtio-iommu (MMIO)", Icon.MMIO_IOMMU),
    SMMU_V2("Arm SMMUv2", Icon.MMIO_IOMMU),
    SMMU_V3("Arm SMMUv3", Icon.MMIO_IOMMU),
    VENDOR_IOMMU("Vendor IOMMU", Icon.MMIO_IOMMU),
    GIC_ITS("GICv3 ITS", Icon.MSI_CONTROLLER),
    GIC_V2M("GICv2m frame", Icon.MSI_CONTROLLER),
    VENDOR_MSI_CONTROLLER("Vendor MSI controller", Icon.MSI_CONTROLLER),
    GIC_V2("GICv2", Icon.INTERRUPT_CONTROLLER),
    GIC_V3("GICv3", Icon.INTERRUPT_CONTROLLER),
    VENDOR_INTERRUPT_CONTROLLER("Vendor interrupt controller", Icon.INTERRUPT_CONTROLLER),
    PLATFORM_DEVICE("Platform device", Icon.PLATFORM_DEVICE),
    VIRTIO_DEVICE("virtio device (MMIO)", Icon.PLATFORM_DEVICE),
    RESERVED_MEMORY("Reserved memory", Icon.RESERVED_MEMORY),
    DMA_MAPPING("DMA mapping", Icon.DMA_MAPPING),
    BYPASS("Bypass", Icon.BYPASS_MAPPING),
    MSI_MAPPING("MSI mapping", Icon.MSI_MAPPING),
    ADDRESS_WINDOW("Address window", Icon.ADDRESS_RANGE),
    INTERRUPT_ROUTE("Interrupt route", Icon.INTERRUPT),
    SRIOV("SR-IOV capability", Icon.VIRTUAL_FUNCTIONS),
    REGISTER_WINDOW("Register window", Icon.ADDRESS_RANGE),
    INTERRUPT("Interrupt", Icon.INTERRUPT),
    SUPPRESSION("Suppression", Icon.EXPLAIN),
    DIAGRAM("Diagram", Icon.DIAGRAM),
    POSITION("Position", Icon.DIAGRAM);

    private final String text;
    private final Icon icon;

    ElementKind(String text, Icon icon) {
        this.text = text;
        this.icon = icon;
    }

    /** The kind of an object of the metamodel; {@link IllegalArgumentException} for any other. */
    public static ElementKind of(EObject object) {
        return switch (object) {
            case Platform platform -> PLATFORM;
            case PciHostBridge bridge -> HOST_BRIDGE;
            case PciEndpoint endpoint -> endpoint.getVirtio() == VirtioTransport.NONE ? PCI_ENDPOINT : VIRTIO_ENDPOINT;
            case PciBridge bridge -> of(bridge);
            case PciIommu iommu -> of(iommu);
            case MmioIommu iommu -> of(iommu);
            case MsiController controller -> of(controller);
            case InterruptController controller -> of(controller);
            case PlatformDevice device -> device.getVirtio() == VirtioTransport.NONE ? PLATFORM_DEVICE : VIRTIO_DEVICE;
            case ReservedMemoryRegion region -> RESERVED_MEMORY;
            case DmaMapping mapping -> mapping.isBypass() ? BYPASS : DMA_MAPPING;
            case MsiMapping mapping -> MSI_MAPPING;
            case AddressWindow window -> ADDRESS_WINDOW;
            case InterruptRoute route -> INTERRUPT_ROUTE;
            case SriovCapability sriov -> SRIOV;
            case RegisterWindow window -> REGISTER_WINDOW;
            case Interrupt interrupt -> INTERRUPT;
            case Suppression suppression -> SUPPRESSION;
            case Diagram diagram -> DIAGRAM;
            case NodePosition position -> POSITION;
            default -> throw new IllegalArgumentException(object.eClass().getName() + " is no part of a platform");
        };
    }

    private static ElementKind of(PciBridge bridge) {
        return switch (bridge.getKind()) {
            case ROOT_PORT -> ROOT_PORT;
            case UPSTREAM_PORT -> UPSTREAM_PORT;
            case DOWNSTREAM_PORT -> DOWNSTREAM_PORT;
            case PCIE_TO_PCI -> PCIE_TO_PCI_BRIDGE;
            case PCI_TO_PCI -> PCI_TO_PCI_BRIDGE;
        };
    }

    private static ElementKind of(PciIommu iommu) {
        return switch (iommu.getKind()) {
            case VIRTIO -> PCI_VIRTIO_IOMMU;
            case AMD -> AMD_IOMMU;
            case RISCV -> RISCV_IOMMU;
        };
    }

    private static ElementKind of(MmioIommu iommu) {
        return switch (iommu.getKind()) {
            case VIRTIO -> MMIO_VIRTIO_IOMMU;
            case SMMU_V2 -> SMMU_V2;
            case SMMU_V3 -> SMMU_V3;
            case VENDOR -> VENDOR_IOMMU;
        };
    }

    private static ElementKind of(MsiController controller) {
        return switch (controller.getKind()) {
            case ITS -> GIC_ITS;
            case V2M -> GIC_V2M;
            case VENDOR -> VENDOR_MSI_CONTROLLER;
        };
    }

    private static ElementKind of(InterruptController controller) {
        return switch (controller.getKind()) {
            case GIC_V2 -> GIC_V2;
            case GIC_V3 -> GIC_V3;
            case VENDOR -> VENDOR_INTERRUPT_CONTROLLER;
        };
    }

    /** Its name in a sentence or a title, for example {@code Root port}. */
    public String text() {
        return text;
    }

    /** Its picture. */
    public Icon icon() {
        return icon;
    }
}
