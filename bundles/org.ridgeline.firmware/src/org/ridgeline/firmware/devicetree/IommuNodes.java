/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.devicetree.NodeBuilder;

/** IOMMUs in the address map (arm,smmu-v3.yaml, arm,smmu.yaml, virtio/mmio.yaml). */
final class IommuNodes {

    /** The order in which arm,smmu-v3.yaml lists interrupts. */
    private static final List<String> SMMU_V3_ORDER = List.of("combined", "eventq", "gerror", "cmdq-sync", "priq");

    private final TreePlan plan;

    IommuNodes(TreePlan plan) {
        this.plan = plan;
    }

    void addTo(NodeBuilder root) {
        plan.translation().topology().mmioIommus().forEach(iommu -> add(root, iommu).label(plan.references().of(iommu.id())));
    }

    NodeBuilder add(NodeBuilder root, MmioIommu iommu) {
        NodeBuilder node = UnitNames.child(root, UnitNames.at("iommu", iommu.base()));
        List<String> compatible = compatible(iommu);
        if (!compatible.isEmpty()) {
            node.strings("compatible", compatible.toArray(String[]::new));
        }
        Registers.set(node, iommu.registers());
        plan.interruptParent().filter(parent -> !iommu.interrupts().isEmpty()).ifPresent(parent -> {
            List<Interrupt> interrupts = ordered(iommu);
            node.set("interrupts", InterruptCells.interrupts(parent, interrupts));
            boolean named = interrupts.stream().allMatch(interrupt -> SMMU_V3_ORDER.contains(interrupt.name()));
            if (iommu.kind() == MmioIommuKind.SMMU_V3 && named) {
                node.strings("interrupt-names", interrupts.stream().map(Interrupt::name).toArray(String[]::new));
            }
            if (iommu.kind() == MmioIommuKind.SMMU_V2) {
                node.cells("#global-interrupts", Math.max(1, (int) interrupts.stream().filter(IommuNodes::isGlobal).count()));
            }
        });
        node.cells("#iommu-cells", plan.specifierCells(iommu));
        plan.deviceId(iommu).ifPresent(device -> node.set(MsiParent.of(device, plan.references())));
        if (iommu.coherentWalk()) {
            node.flag("dma-coherent");
        }
        return node;
    }

    static List<String> compatible(MmioIommu iommu) {
        if (!iommu.compatible().isEmpty()) {
            return iommu.compatible();
        }
        return switch (iommu.kind()) {
            case VIRTIO -> List.of("virtio,mmio");
            case SMMU_V2 -> List.of("arm,mmu-500", "arm,smmu-v2");
            case SMMU_V3 -> List.of("arm,smmu-v3");
            case VENDOR -> List.of();
        };
    }

    /** As the binding lists them: an SMMUv3's by name, an SMMUv2's global ones before those of its context banks. */
    private static List<Interrupt> ordered(MmioIommu iommu) {
        List<Interrupt> interrupts = new ArrayList<>(iommu.interrupts());
        if (iommu.kind() == MmioIommuKind.SMMU_V3) {
            interrupts.sort(Comparator.comparingInt(interrupt -> SMMU_V3_ORDER.indexOf(interrupt.name())));
        } else if (iommu.kind() == MmioIommuKind.SMMU_V2) {
            interrupts.sort(Comparator.comparing(interrupt -> !isGlobal(interrupt)));
        }
        return interrupts;
    }

    private static boolean isGlobal(Interrupt interrupt) {
        return interrupt.name().startsWith("global");
    }
}
