/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.model.PlatformPackage.Literals;
import org.ridgeline.model.fix.ValueFix.Value;

/** A host bridge, device or IOMMU becomes coherent. */
final class CoherenceFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        Element element = situation.subject(finding);
        EAttribute coherent = switch (element) {
            case PlatformDevice device -> Literals.PLATFORM_DEVICE__COHERENT;
            case MmioIommu iommu -> Literals.MMIO_IOMMU__COHERENT_WALK;
            default -> Literals.PCI_HOST_BRIDGE__COHERENT;
        };
        return Stream.of(new ValueFix("Make " + element.name() + " coherent", true, List.of(new Value(element.id(), coherent, true))));
    }
}
