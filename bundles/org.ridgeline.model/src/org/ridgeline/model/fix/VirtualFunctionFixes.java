/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.SriovCapability;
import org.ridgeline.model.PlatformPackage.Literals;
import org.ridgeline.model.fix.ValueFix.Value;

/** Virtual functions that lie outside: the buses above them reach as far as they do, and so do the mappings of their physical function. */
final class VirtualFunctionFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        return situation.numbered(situation.subject(finding).id()).filter(function -> function.function() instanceof PciEndpoint endpoint
                && endpoint.sriov().isPresent()).stream().flatMap(function -> reach(situation, function).stream());
    }

    private static List<QuickFix> reach(Situation situation, EnumeratedFunction function) {
        SriovCapability sriov = ((PciEndpoint) function.function()).sriov().get();
        long last = function.address().rid().value() + sriov.firstVfOffset() + (sriov.enabledVfs() - 1L) * sriov.vfStride();
        if (last > Rid.MAX.value()) {
            return List.of();
        }
        List<QuickFix> fixes = new ArrayList<>();
        Widening.above(situation, function, (int) last >> 8).ifPresent(fixes::add);
        situation.dmaMapping(function.address()).flatMap(mapping -> extended(situation, mapping, (int) last, function.name(),
                Literals.DMA_MAPPING__COUNT)).ifPresent(fixes::add);
        situation.msiMapping(function.address()).flatMap(mapping -> extended(situation, mapping, (int) last, function.name(),
                Literals.MSI_MAPPING__COUNT)).ifPresent(fixes::add);
        situation.translation().stream(function.address()).ifPresent(range -> fixes.add(new DmaMappingFix("Have " + range.iommu().name()
                + " translate " + function.name() + " with its virtual functions", function.id(), range.iommu().id(), Optional.empty())));
        situation.translation().deviceId(function).ifPresent(range -> fixes.add(new MsiMappingFix("Route the messages of " + function.name()
                + " and its virtual functions to " + range.controller().name(), function.id(), range.controller().id())));
        return fixes;
    }

    private static Optional<QuickFix> extended(Situation situation, DrawnMapping mapping, int last, String name, EAttribute count) {
        Optional<RidRange> covered = situation.covered(mapping).filter(range -> mapping.count().isPresent() && range.last().value() < last);
        return covered.map(range ->
                new ValueFix("Extend " + situation.name(mapping.id()) + " to the last virtual function of " + name, true,
                List.of(new Value(mapping.id(), count, last - range.first().value() + 1L))));
    }
}
