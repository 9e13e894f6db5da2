/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.Optional;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;

/** Whether a node that deals with a virtio-iommu says that its DMA is coherent; Linux asks the nodes above it, too (of_dma_is_coherent). */
final class CoherenceClaim {

    private CoherenceClaim() {
    }

    /** The claim of a node; nothing if it is coherent or no virtio-iommu is for it. */
    static Optional<ClaimedFact> of(DeviceTree tree, NodePath at) {
        boolean bus = PciHosts.isHost(at);
        boolean device = NodeText.isCompatible(at.node(), "virtio,mmio") && (at.node().has("#iommu-cells") || at.node().has("iommus"));
        boolean concerned = device || bus && leadsToVirtio(tree, at.node());
        return concerned && !isCoherent(at) ? Optional.of(new ClaimedFact.NotCoherent(PathText.of(at), bus)) : Optional.empty();
    }

    private static boolean leadsToVirtio(DeviceTree tree, Node host) {
        return host.value("iommu-map").filter(map -> map.cellCount() > 1).flatMap(map -> tree.byPhandle(map.cell(1)))
                .filter(iommu -> NodeText.isCompatible(iommu.node(), "virtio,pci-iommu", "pci1af4,1057", "virtio,mmio")).isPresent();
    }

    private static boolean isCoherent(NodePath node) {
        for (Optional<NodePath> at = Optional.of(node); at.isPresent(); at = at.get().parent()) {
            if (at.get().node().has("dma-coherent")) {
                return true;
            }
            if (at.get().node().has("dma-noncoherent")) {
                return false;
            }
        }
        return false;
    }
}
