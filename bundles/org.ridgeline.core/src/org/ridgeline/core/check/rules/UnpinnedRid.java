/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.Translation;

/** Finds holes and explicit ranges that are right only as long as nobody plugs another device: they depend on a requester ID that nobody fixed. */
public final class UnpinnedRid implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.UNPINNED_RID;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            if (function.function() instanceof PciIommu && !function.origin().isPinned() && hasHole(translation, function)) {
                findings.add(new Finding(id(), Subject.of(function.function()), "the hole at " + function.address()
                        + " moves when another device is plugged (" + function.origin().text() + "): pin the slot" + bus(function)));
            }
        }
        for (DmaMapping mapping : translation.topology().dmaMappings()) {
            if (mapping.hasExplicitInput() && translation.index().get(mapping.source()) instanceof PciHostBridge bridge) {
                explicit(translation, mapping, bridge).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static String bus(EnumeratedFunction function) {
        return function.origin().busPinned() ? "" : " and the bus numbers above it";
    }

    /** Only a mapping that would otherwise cover the IOMMU makes a hole. */
    private static boolean hasHole(Translation translation, EnumeratedFunction function) {
        SegmentTranslation segment = translation.segments().get(function.address().segment());
        int rid = function.address().rid().value();
        return segment.stream(function.address().rid()).isEmpty() && segment.dma().effective().ranges().stream()
                .anyMatch(range -> range.input().last().value() == rid - 1 || range.input().first().value() == rid + 1);
    }

    /** A range that takes in all of its host bridge depends on no single function. */
    private Optional<Finding> explicit(Translation translation, DmaMapping mapping, PciHostBridge bridge) {
        long first = mapping.inputBase().orElse(0);
        long last = mapping.count().isPresent() ? first + mapping.count().getAsLong() - 1 : Rid.MAX.value();
        RidRange buses = RidRange.ofBuses(bridge.buses().first(), bridge.buses().last());
        if (first <= buses.first().value() && last >= buses.last().value()) {
            return Optional.empty();
        }
        return translation.enumeration().functions().stream().filter(function -> function.hostBridge() == bridge && !function.origin().isPinned())
                .filter(function -> first <= function.address().rid().value() && function.address().rid().value() <= last).findFirst()
                .map(function -> new Finding(id(), id().severity(), Subject.of(mapping), List.of(Subject.of(function.function())),
                        "its explicit range depends on " + function.name() + " being at " + function.address() + ", which nobody fixed ("
                                + function.origin().text() + ")"));
    }
}
