/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.enumerate.DmaAlias;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.fix.ValueFix.Value;

/** An IOMMU that is a PCI function must not be translated: its requester IDs are left out of explicit ranges, mappings drawn at it go. */
final class HoleFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        return situation.numbered(situation.subject(finding).id()).stream().flatMap(iommu -> iommu.aliases().stream()
                .map(alias -> new PciAddress(iommu.address().segment(), alias.rid()))
                .filter(address -> situation.translation().stream(address).isPresent())
                .flatMap(address -> situation.dmaMapping(address).stream()).distinct()
                .flatMap(mapping -> against(situation, iommu, mapping)));
    }

    private static Stream<QuickFix> against(Situation situation, EnumeratedFunction iommu, DmaMapping mapping) {
        String name = situation.name(mapping.id());
        if (mapping.source().equals(iommu.id())) {
            return Stream.of(new RemovalFix("Remove " + name + ": an IOMMU is not translated itself", true, List.of(mapping.id())));
        }
        RidSet own = RidSet.of(iommu.aliases().stream().map(DmaAlias::rid).map(RidRange::single).toList());
        List<QuickFix> fixes = new ArrayList<>();
        SplitFix.around(situation, mapping, own, "Split " + name + " around " + iommu.name() + " at " + iommu.address())
                .ifPresent(fixes::add);
        whole(situation, mapping).ifPresent(fixes::add);
        return fixes.stream();
    }

    /** A mapping of all of a host bridge need not be explicit; then it leaves out every IOMMU, wherever it moves. */
    private static Optional<QuickFix> whole(Situation situation, DmaMapping mapping) {
        if (!(situation.translation().index().get(mapping.source()) instanceof PciHostBridge bridge) || !mapping.outputCells().isEmpty()) {
            return Optional.empty();
        }
        RidRange buses = RidRange.ofBuses(bridge.buses().first(), bridge.buses().last());
        return situation.covered(mapping).filter(range -> range.contains(buses))
                .map(range -> new ValueFix("Let " + situation.name(mapping.id())
                + " take all of " + bridge.name() + ", which leaves out IOMMUs by itself", false,
                List.of(new Value(mapping.id(), PlatformPackage.Literals.DMA_MAPPING__INPUT_BASE, null),
                        new Value(mapping.id(), PlatformPackage.Literals.DMA_MAPPING__COUNT, null))));
    }
}
