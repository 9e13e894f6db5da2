/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.core.translate.Translation;

/**
 * Finds virtio devices that firmware calls not coherent: their other side is software on the same caches, and a driver that works past them
 * sees stale data.
 */
public final class NotCoherent implements TranslationRule, ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.NOT_COHERENT;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        for (PciHostBridge bridge : translation.topology().hostBridges()) {
            if (!bridge.hardware().coherent()) {
                translation.enumeration().functions().stream().filter(function -> function.hostBridge().id().equals(bridge.id()))
                        .map(EnumeratedFunction::function).filter(NotCoherent::isVirtio).findFirst()
                        .ifPresent(function -> findings.add(new Finding(id(), id().severity(), Subject.of(bridge),
                        List.of(Subject.of(function)),
                                "is not coherent, but " + function.name()
                                        + " below it is a virtio device: a device tree must say dma-coherent, ACPI _CCA 1")));
            }
        }
        for (PlatformDevice device : translation.topology().platformDevices()) {
            if (device.virtio() != VirtioTransport.NONE && !device.coherent()) {
                findings.add(new Finding(id(), Subject.of(device),
                        "is a virtio device that is not coherent: a device tree must say dma-coherent, ACPI _CCA 1"));
            }
        }
        for (MmioIommu iommu : translation.topology().mmioIommus()) {
            if (iommu.isVirtio() && !iommu.coherentWalk()) {
                findings.add(new Finding(id(), Subject.of(iommu),
                        "is a virtio device that is not coherent: a device tree must say dma-coherent, ACPI _CCA 1"));
            }
        }
        return findings;
    }

    /** Only where a virtio-iommu is: without an IOMMU most virtio drivers do not ask how their DMA is done. */
    @Override
    public List<Finding> check(Claims claims) {
        return claims.facts(ClaimedFact.NotCoherent.class).stream()
                .map(node -> new Finding(id(), new Subject.OfFirmware(node.place()), node.bus()
                ? "is not coherent, but what is on its buses goes through a virtio-iommu: it must say dma-coherent"
                : "is a virtio device that is not coherent: it must say dma-coherent")).toList();
    }

    private static boolean isVirtio(PciFunction function) {
        return function instanceof PciEndpoint endpoint && endpoint.virtio() != VirtioTransport.NONE
                || function instanceof PciIommu iommu && iommu.isVirtio();
    }
}
