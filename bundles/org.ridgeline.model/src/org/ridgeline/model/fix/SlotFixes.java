/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.change.BusSlots;
import org.ridgeline.model.fix.ValueFix.Value;

/** Two functions at one address: one of them moves to a free slot, or becomes another function of the slot. */
final class SlotFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        // An IOMMU had better stay where it is: its hole would move along.
        return Stream.concat(Stream.of(situation.subject(finding)), situation.related(finding).stream()).distinct()
                .sorted(Comparator.comparing(PciIommu.class::isInstance)).flatMap(element -> elsewhere(situation, element).stream());
    }

    /** Other places for a function on its bus. */
    static List<QuickFix> elsewhere(Situation situation, Element element) {
        List<QuickFix> fixes = new ArrayList<>();
        situation.numbered(element.id()).ifPresent(numbered -> {
            PciFunction drawn = situation.drawn(element.id(), PciFunction.class);
            DmaSource bus = BusSlots.busOf(drawn).orElseThrow();
            BusSlots slots = BusSlots.of(bus);
            freeSlot(slots, numbered.address().rid().device()).ifPresent(slot -> fixes.add(toSlot(numbered, slot)));
            slots.slotOf(drawn).ifPresent(slot -> freeFunction(slots, slot)
                    .ifPresent(number -> fixes.add(toFunction(numbered, slots, slot, number))));
        });
        return fixes;
    }

    /** The next free slot behind one, or else the lowest; slot 0, where hosts like to be themselves, only if there is no other. */
    static Optional<Integer> freeSlot(BusSlots slots, int from) {
        return slots.free().stream()
                .min(Comparator.comparing((Integer slot) -> slot == 0).thenComparing(slot -> slot < from).thenComparing(slot -> slot));
    }

    /** Moves a function to function 0 of a slot. */
    static QuickFix toSlot(EnumeratedFunction function, int slot) {
        return new ValueFix(String.format("Move %s to free slot %02x:%02x.0", function.name(), function.address().rid().bus(), slot), true,
                List.of(new Value(function.id(), PlatformPackage.Literals.PCI_FUNCTION__SLOT, slot),
                        new Value(function.id(), PlatformPackage.Literals.PCI_FUNCTION__FUNCTION, null)));
    }

    /** Makes a function a further one of a slot whose function 0 says that there are some. */
    static QuickFix toFunction(EnumeratedFunction function, BusSlots slots, int slot, int number) {
        List<Value> values = new ArrayList<>(List.of(new Value(function.id(), PlatformPackage.Literals.PCI_FUNCTION__SLOT, slot),
                new Value(function.id(), PlatformPackage.Literals.PCI_FUNCTION__FUNCTION, number)));
        for (PciFunction other : slots.in(slot)) {
            // One that takes a free slot would take another: this one is not free any more.
            values.add(new Value(new ElementId(other.getId()), PlatformPackage.Literals.PCI_FUNCTION__SLOT, slot));
            if (slots.functionNumberOf(other).getAsInt() == 0) {
                values.add(new Value(new ElementId(other.getId()), PlatformPackage.Literals.PCI_FUNCTION__MULTIFUNCTION, true));
            }
        }
        return new ValueFix(String.format("Make %s function %d of slot %02x:%02x", function.name(), number,
                function.address().rid().bus(), slot), false, values);
    }

    /** A function number of a slot that nobody has, other than 0. */
    static OptionalInt freeFunction(BusSlots slots, int slot) {
        return IntStream.range(1, 8)
                .filter(number -> slots.in(slot).stream().noneMatch(other -> slots.functionNumberOf(other).getAsInt() == number))
                .findFirst();
    }
}
