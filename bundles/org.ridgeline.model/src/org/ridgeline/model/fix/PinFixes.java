/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.model.PlatformPackage.Literals;
import org.ridgeline.model.fix.ValueFix.Value;

/** A requester ID that something depends on is fixed as it is now: its slot, and the bus numbers above it. */
final class PinFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        Element subject = situation.subject(finding);
        if (!(subject instanceof DrawnMapping mapping)) {
            return situation.numbered(subject.id()).stream()
                    .map(function -> pin(situation, "Pin " + function.name() + " at " + function.address(), List.of(function)));
        }
        List<EnumeratedFunction> unpinned = dependedOn(situation, mapping, finding);
        String whom = unpinned.size() == 1 ? unpinned.getFirst().name() + " at " + unpinned.getFirst().address()
                : "the " + unpinned.size() + " functions in the range of " + situation.name(mapping.id()) + " where they are";
        return Stream.of(pin(situation, "Pin " + whom, unpinned));
    }

    private static List<EnumeratedFunction> dependedOn(Situation situation, DrawnMapping mapping, Finding finding) {
        Optional<RidRange> range = situation.covered(mapping);
        Set<ElementId> named = new LinkedHashSet<>(situation.related(finding).stream().map(Element::id).toList());
        Set<ElementId> hostBridges = new LinkedHashSet<>(named.stream().flatMap(id -> situation.numbered(id).stream())
                .map(function -> function.hostBridge().id()).toList());
        return situation.translation().enumeration().functions().stream().filter(function -> !function.origin().isPinned())
                .filter(function -> named.contains(function.id()) || hostBridges.contains(function.hostBridge().id())
                        && range.map(rids -> rids.contains(function.address().rid())).orElse(false)).toList();
    }

    private static QuickFix pin(Situation situation, String label, List<EnumeratedFunction> functions) {
        Set<Value> values = new LinkedHashSet<>();
        for (EnumeratedFunction function : functions) {
            if (!function.origin().slotPinned()) {
                values.add(new Value(function.id(), Literals.PCI_FUNCTION__SLOT, function.address().rid().device()));
            }
            if (!function.origin().busPinned()) {
                pinBuses(situation, function, values);
            }
        }
        return new ValueFix(label, true, new ArrayList<>(values));
    }

    /** A bridge with fixed numbers gets them before its neighbours, so these are fixed along with it; otherwise theirs would change. */
    private static void pinBuses(Situation situation, EnumeratedFunction function, Set<Value> values) {
        for (EnumeratedFunction bridge : BusNumbers.above(situation, function)) {
            situation.translation().enumeration().functions().stream().filter(neighbour -> neighbour.buses().isPresent()
                    && neighbour.hostBridge().id().equals(bridge.hostBridge().id())
                    && neighbour.bridge().map(PciBridge::id).equals(bridge.bridge().map(PciBridge::id))).forEach(neighbour -> {
                        values.add(new Value(neighbour.id(), Literals.PCI_BRIDGE__SECONDARY_BUS, neighbour.buses().get().secondary()));
                        values.add(new Value(neighbour.id(), Literals.PCI_BRIDGE__SUBORDINATE_BUS, neighbour.buses().get().subordinate()));
                    });
        }
    }
}
