/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.change.BusSlots;
import org.ridgeline.model.fix.ValueFix.Value;

/**
 * A function sits where nobody looks: it moves to slot 0 or function 0, function 0 says that there are more, or a root port comes in
 * between.
 */
final class ReachableSlotFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        Element element = situation.subject(finding);
        return situation.numbered(element.id()).stream().flatMap(numbered -> reachable(situation, numbered).stream());
    }

    private static List<QuickFix> reachable(Situation situation, EnumeratedFunction numbered) {
        PciFunction drawn = situation.drawn(numbered.id(), PciFunction.class);
        DmaSource bus = BusSlots.busOf(drawn).orElseThrow();
        BusSlots slots = BusSlots.of(bus);
        List<QuickFix> fixes = new ArrayList<>();
        int slot = numbered.address().rid().device();
        if (BusSlots.hasSingleSlot(bus) && slot > 0) {
            if (slots.free().contains(0)) {
                fixes.add(SlotFixes.toSlot(numbered, 0));
            }
            SlotFixes.freeFunction(slots, 0).ifPresent(number -> fixes.add(SlotFixes.toFunction(numbered, slots, 0, number)));
            return fixes;
        }
        slots.in(slot).stream().filter(other -> other != drawn && slots.functionNumberOf(other).getAsInt() == 0 && !other.isMultifunction())
                .forEach(other -> fixes.add(new ValueFix("Let " + other.getName() + " say that its slot has several functions", true,
                        List.of(new Value(new ElementId(other.getId()), PlatformPackage.Literals.PCI_FUNCTION__MULTIFUNCTION, true)))));
        if (numbered.address().rid().function() > 0) {
            fixes.add(new ValueFix("Make " + numbered.name() + " function 0 of its slot", true,
                    List.of(new Value(numbered.id(), PlatformPackage.Literals.PCI_FUNCTION__FUNCTION, null))));
            SlotFixes.freeSlot(slots, slot).ifPresent(free -> fixes.add(SlotFixes.toSlot(numbered, free)));
        }
        if (bus instanceof PciHostBridge && situation.translation().topology().target().kind() == TargetProfile.Kind.QEMU) {
            fixes.add(new RootPortFix("Put a root port between " + numbered.hostBridge().name() + " and " + numbered.name(),
                    numbered.id()));
        }
        return fixes;
    }
}
