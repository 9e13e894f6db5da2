/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Unnumbered;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PlatformPackage.Literals;
import org.ridgeline.model.fix.ValueFix.Value;

/** Bus numbers that lie outside of a range: the range gets longer, or numbers that somebody fixed are left open. */
final class BusRangeFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        Element subject = situation.subject(finding);
        if (subject instanceof PciHostBridge bridge) {
            return situation.related(finding).stream().filter(PciHostBridge.class::isInstance)
                    .flatMap(other -> SharedBusFixes.between(situation, (PciHostBridge) other, bridge).stream());
        }
        Optional<Unnumbered> lost = situation.translation().enumeration().unnumbered().stream()
                .filter(function -> function.function().id().equals(subject.id())).findFirst();
        if (lost.isPresent()) {
            return behind(situation, lost.get()).stream();
        }
        List<QuickFix> fixes = new ArrayList<>();
        Optional<EnumeratedFunction> numbered = situation.numbered(subject.id());
        numbered.filter(bridge -> bridge.buses().isPresent())
                .flatMap(bridge -> Widening.above(situation, bridge, bridge.buses().get().subordinate())).ifPresent(fixes::add);
        Stream.concat(Stream.of(subject), situation.related(finding).stream()).filter(PciBridge.class::isInstance)
                .map(PciBridge.class::cast)
                .filter(bridge -> bridge.secondaryBus().isPresent()).map(BusRangeFixes::leaveOpen).forEach(fixes::add);
        return fixes.stream();
    }

    private static List<QuickFix> behind(Situation situation, Unnumbered lost) {
        List<QuickFix> fixes = new ArrayList<>();
        OptionalInt needed = BusNumbers.needed(situation.platform(), lost.hostBridge().id());
        if (needed.isPresent() && needed.getAsInt() > lost.hostBridge().buses().last()) {
            fixes.add(Widening.of(lost.hostBridge(), needed.getAsInt()));
        }
        PciFunction drawn = situation.drawn(lost.function().id(), PciFunction.class);
        for (EObject above = drawn.eContainer(); above instanceof org.ridgeline.model.PciBridge bridge; above = above.eContainer()) {
            if (bridge.getSubordinateBus() != null) {
                fixes.add(new ValueFix("Leave open where the buses behind " + bridge.getName() + " end", false,
                        List.of(new Value(new ElementId(bridge.getId()), Literals.PCI_BRIDGE__SUBORDINATE_BUS, null))));
            }
        }
        return fixes;
    }

    private static QuickFix leaveOpen(PciBridge bridge) {
        return new ValueFix("Leave the bus numbers behind " + bridge.name() + " open", false,
                List.of(new Value(bridge.id(), Literals.PCI_BRIDGE__SECONDARY_BUS, null),
                        new Value(bridge.id(), Literals.PCI_BRIDGE__SUBORDINATE_BUS, null)));
    }
}
