/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.NodeBuilder;

/**
 * Nodes below a host bridge: IOMMUs that are PCI functions, each below the node of the bus that hosts it, with the bridges on the way
 * (virtio/pci-iommu.yaml, riscv,iommu.yaml, PCI bus binding to IEEE 1275).
 */
final class PciNodes {

    /** Every string by which a node may say that it is an IOMMU; each alone is enough (virtio/pci-iommu.yaml, riscv,iommu.yaml). */
    static final List<String> COMPATIBLE = List.of("virtio,pci-iommu", "pci1af4,1057", "riscv,pci-iommu", "pci1efd,edf1");

    private final Translation translation;

    PciNodes(Translation translation) {
        this.translation = translation;
    }

    /** The IOMMUs of a segment that an operating system finds and that have a binding. */
    List<EnumeratedFunction> iommus(int segment) {
        return translation.enumeration().functions().stream()
                .filter(function -> function.address().segment() == segment && function.discovered())
                .filter(function -> function.function() instanceof PciIommu iommu && iommu.kind() != PciIommuKind.AMD).toList();
    }

    /** The bridges between the host bridge and a function, outermost first. */
    List<EnumeratedFunction> bridgesAbove(EnumeratedFunction function) {
        List<EnumeratedFunction> above = new ArrayList<>();
        Optional<PciBridge> bridge = function.bridge();
        while (bridge.isPresent()) {
            EnumeratedFunction next = translation.enumeration().find(bridge.get().id()).orElseThrow();
            above.addFirst(next);
            bridge = next.bridge();
        }
        return above;
    }

    /** What a bridge node holds: its place, its buses, and the cells of what is behind it. */
    static NodeBuilder fillBridge(NodeBuilder node, EnumeratedFunction bridge) {
        node.strings("device_type", "pci").cells("reg", reg(bridge.address().rid())).cells("#address-cells", 3).cells("#size-cells", 2)
                .flag("ranges");
        bridge.buses().ifPresent(buses -> node.cells("bus-range", buses.secondary(), buses.subordinate()));
        return node;
    }

    /** What the node of an IOMMU holds; its bindings allow nothing else. */
    static NodeBuilder fillIommu(NodeBuilder node, EnumeratedFunction function) {
        return node.strings("compatible", compatible((PciIommu) function.function()).toArray(String[]::new))
                .cells("reg", reg(function.address().rid())).cells("#iommu-cells", 1);
    }

    static List<String> compatible(PciIommu iommu) {
        return switch (iommu.kind()) {
            case VIRTIO -> List.of("virtio,pci-iommu", "pci1af4,1057");
            case RISCV -> List.of("pci1efd,edf1", "riscv,pci-iommu");
            case AMD -> throw new IllegalArgumentException("there is no binding for the AMD IOMMU " + iommu.name());
        };
    }

    /** The configuration space address of a function: {@code phys.hi} and four zeros. */
    static int[] reg(Rid rid) {
        return new int[] {rid.value() << 8, 0, 0, 0, 0};
    }

    /**
     * A name with device and function number as unit address, {@code iommu@1,0}; the form without function 0 exists too, but the schemas
     * show this one.
     */
    static String name(String base, Rid rid) {
        return base + '@' + Integer.toHexString(rid.device()) + ',' + rid.function();
    }
}
