/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;

/** Takes in IOMMUs: any node with {@code #iommu-cells}, whatever it is compatible with. */
final class TranslatorImport {

    private static final int MOST_CELLS = 4;
    /** What drivers/iommu/arm/arm-smmu of Linux binds to. */
    private static final Set<String> SMMU_V2 = Set.of("arm,smmu-v1", "arm,smmu-v2", "arm,mmu-400", "arm,mmu-401", "arm,mmu-500",
            "cavium,smmu-v2", "nvidia,smmu-500", "qcom,smmu-v2", "qcom,smmu-500", "marvell,ap806-smmu-500");

    private final ImportContext context;
    private final InterruptImport interrupts;
    private final Map<Node, ElementId> ids = new IdentityHashMap<>();
    private final Map<ElementId, Integer> cells = new HashMap<>();
    private final List<MmioIommu> iommus = new ArrayList<>();
    private final List<NodePath> places = new ArrayList<>();

    TranslatorImport(ImportContext context, InterruptImport interrupts) {
        this.context = context;
        this.interrupts = interrupts;
    }

    /** Takes in an IOMMU in the address map. */
    void add(NodePath at) {
        Node node = at.node();
        List<RegisterWindow> windows = context.addresses().windowsOrRange(at);
        int specifier = node.cell("#iommu-cells").orElse(-1);
        if (windows.isEmpty()) {
            context.remarks().add(at, "the IOMMU has no address: left out");
            return;
        }
        if (specifier < 0 || specifier > MOST_CELLS) {
            context.remarks().add(at, "#iommu-cells",
                    "a stream ID of " + Integer.toUnsignedString(specifier) + " cells: the IOMMU is left out");
            return;
        }
        if (node.has("iommus")) {
            context.remarks().add(at, "iommus", "an IOMMU that another one translates: left out");
        }
        tellUnexpressed(at);
        MmioIommuKind kind = kind(node);
        String name = context.names().nameOf(at);
        List<String> compatible = NodeText.compatible(node);
        MmioIommu plain = new MmioIommu(context.names().idFor(name), name, kind, windows.getFirst());
        boolean usual = compatible.equals(IommuNodes.compatible(plain));
        MmioIommu iommu = new MmioIommu(plain.id(), name, kind, usual ? List.of() : compatible, windows, named(at, kind),
                kind.defaultIdBits(), specifier, OptionalInt.empty(), true, node.has("dma-coherent"), "");
        iommus.add(iommu);
        places.add(at);
        ids.put(node, iommu.id());
        cells.put(iommu.id(), specifier);
    }

    /** Notes an IOMMU that is a PCI function. */
    void add(NodePath at, PciIommu iommu) {
        ids.put(at.node(), iommu.id());
        cells.put(iommu.id(), at.node().cell("#iommu-cells").orElse(-1));
    }

    /** The IOMMU of a node; empty if none was taken in. */
    Optional<ElementId> find(NodePath node) {
        return Optional.ofNullable(ids.get(node.node()));
    }

    /** Whether an IOMMU takes specifiers of so many cells; one that is a PCI function always takes one. */
    boolean takes(ElementId iommu, int specifier) {
        return cells.get(iommu) == specifier;
    }

    /** The IOMMUs in the address map, in the order of the tree. */
    List<MmioIommu> mmioIommus() {
        return iommus;
    }

    /** Draws the messages that IOMMUs send themselves. */
    void drawMessages(DeviceImport devices) {
        for (int i = 0; i < iommus.size(); i++) {
            devices.addMessages(places.get(i), iommus.get(i));
        }
    }

    private void tellUnexpressed(NodePath at) {
        for (String property : List.of("stream-match-mask")) {
            if (at.node().has(property)) {
                context.remarks().add(at, property, "left out");
            }
        }
    }

    private static MmioIommuKind kind(Node node) {
        List<String> compatible = NodeText.compatible(node);
        if (compatible.contains("virtio,mmio")) {
            return MmioIommuKind.VIRTIO;
        }
        if (compatible.stream().anyMatch(text -> text.endsWith("smmu-v3"))) {
            return MmioIommuKind.SMMU_V3;
        }
        return compatible.stream().anyMatch(SMMU_V2::contains) ? MmioIommuKind.SMMU_V2 : MmioIommuKind.VENDOR;
    }

    /** An SMMUv2 lists its global interrupts first and says how many there are. */
    private List<Interrupt> named(NodePath at, MmioIommuKind kind) {
        List<Interrupt> found = interrupts.of(at);
        if (kind != MmioIommuKind.SMMU_V2) {
            return found;
        }
        int global = at.node().cell("#global-interrupts").orElse(1);
        List<Interrupt> named = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            named.add(new Interrupt(i < global ? "global" + i : "context" + (i - global), found.get(i).gsiv(), found.get(i).edge()));
        }
        return named;
    }
}
