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
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.translate.AliasStream;
import org.ridgeline.core.translate.StreamRange;

/** Every requester ID that a function's requests may carry must reach the same IOMMU: what is missing is drawn. */
final class AliasFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        return situation.numbered(situation.subject(finding).id()).stream().flatMap(function -> cover(situation, function).stream());
    }

    private static List<QuickFix> cover(Situation situation, EnumeratedFunction function) {
        List<AliasStream> answers = situation.translation().streams(function);
        Optional<Iommu> target = answers.stream().flatMap(answer -> answer.range().stream()).map(StreamRange::iommu).findFirst();
        if (target.isEmpty()) {
            return List.of();
        }
        List<QuickFix> fixes = new ArrayList<>();
        Iommu iommu = target.get();
        for (EnumeratedFunction above : BusNumbers.above(situation, function)) {
            PciBridge bridge = (PciBridge) above.function();
            if (bridge.kind() == BridgeKind.PCIE_TO_PCI || bridge.kind() == BridgeKind.PCI_TO_PCI) {
                fixes.add(new DmaMappingFix("Have " + iommu.name() + " translate all behind " + bridge.name()
                        + ", its aliases included", bridge.id(), iommu.id(), Optional.empty()));
            }
        }
        for (AliasStream missing : answers) {
            if (missing.range().isEmpty()) {
                fixes.add(new DmaMappingFix("Have " + iommu.name() + " translate alias " + missing.alias().rid() + " of " + function.name(),
                        function.hostBridge().id(), iommu.id(), Optional.of(RidRange.single(missing.alias().rid()))));
            }
        }
        fixes.add(new DmaMappingFix("Have " + iommu.name() + " translate " + function.name(), function.id(), iommu.id(), Optional.empty()));
        return fixes;
    }
}
