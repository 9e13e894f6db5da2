/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.enumerate.BusSpan;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.Translation;

/**
 * Finds holes and explicit ranges that are right only as long as nobody plugs another device: they depend on a requester ID that nobody
 * fixed.
 */
public final class UnpinnedRid implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.UNPINNED_RID;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        Set<ElementId> leavingHoles = sourcesThatLeaveHoles(translation);
        Map<ElementId, TreeMap<Integer, EnumeratedFunction>> unpinned = new HashMap<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            if (function.origin().isPinned()) {
                continue;
            }
            unpinned.computeIfAbsent(function.hostBridge().id(), id -> new TreeMap<>())
                    .putIfAbsent(function.address().rid().value(), function);
            if (function.function() instanceof PciIommu && isBelow(translation, function, leavingHoles)) {
                findings.add(new Finding(id(), Subject.of(function.function()), "the hole at " + function.address()
                        + " moves when another device is plugged (" + function.origin().text() + "): " + remedy(function)));
            }
        }
        Stream.concat(translation.topology().dmaMappings().stream(), translation.topology().msiMappings().stream())
                .filter(DrawnMapping::hasExplicitInput)
                .forEach(mapping -> explicit(translation, mapping, unpinned).ifPresent(findings::add));
        return findings;
    }

    private static String remedy(EnumeratedFunction function) {
        List<String> pins = new ArrayList<>();
        if (!function.origin().slotPinned()) {
            pins.add("the slot");
        }
        if (!function.origin().busPinned()) {
            pins.add("the bus numbers above it");
        }
        return "pin " + String.join(" and ", pins);
    }

    /** Where mappings start that leave out IOMMUs: only such a mapping makes a hole. */
    private static Set<ElementId> sourcesThatLeaveHoles(Translation translation) {
        return translation.topology().dmaMappings().stream().filter(mapping -> !mapping.isBypass() && !mapping.hasExplicitInput())
                .map(DmaMapping::source).filter(source -> !(translation.index().get(source) instanceof PciFunction function)
                        || function instanceof PciBridge).collect(Collectors.toSet());
    }

    private static boolean isBelow(Translation translation, EnumeratedFunction function, Set<ElementId> sources) {
        Optional<EnumeratedFunction> above = Optional.of(function);
        while (above.isPresent()) {
            Optional<PciBridge> bridge = above.get().bridge();
            if (bridge.isPresent() && sources.contains(bridge.get().id())) {
                return true;
            }
            above = bridge.flatMap(found -> translation.enumeration().find(found.id()));
        }
        return sources.contains(function.hostBridge().id());
    }

    private Optional<Finding> explicit(Translation translation, DrawnMapping mapping,
            Map<ElementId, TreeMap<Integer, EnumeratedFunction>> unpinned) {
        return dependsOn(translation, mapping, unpinned).map(function -> new Finding(id(), id().severity(), Subject.of((Element) mapping),
                List.of(Subject.of(function.function())), "its explicit range depends on " + function.name() + " being at "
                + function.address()
                        + ", which nobody fixed (" + function.origin().text() + ")"));
    }

    /** A function below the source of the mapping, and in its range, whose requester ID nobody fixed. */
    private static Optional<EnumeratedFunction> dependsOn(Translation translation, DrawnMapping mapping,
            Map<ElementId, TreeMap<Integer, EnumeratedFunction>> unpinned) {
        Element source = translation.index().get(mapping.source());
        if (source instanceof PciHostBridge bridge) {
            RidRange buses = RidRange.ofBuses(bridge.buses().first(), bridge.buses().last());
            long first = mapping.inputBase().orElseGet(() -> isAlone(translation, bridge) ? Rid.MIN.value() : buses.first().value());
            long last = mapping.count().isPresent() ? first + mapping.count().getAsLong() - 1 : Rid.MAX.value();
            // A range that takes in all of its host bridge depends on no single function.
            boolean whole = first <= buses.first().value() && last >= buses.last().value();
            return whole ? Optional.empty() : lowest(unpinned.get(bridge.id()), first, last);
        }
        Optional<EnumeratedFunction> function = translation.enumeration().find(source.id());
        if (function.isEmpty() || !(source instanceof PciBridge)) {
            return function.filter(found -> !found.origin().isPinned());
        }
        RidRange behind = function.get().buses().map(BusSpan::rids).orElse(RidRange.single(function.get().address().rid()));
        long first = mapping.inputBase().orElse(behind.first().value());
        long last = mapping.count().isPresent() ? first + mapping.count().getAsLong() - 1 : behind.last().value();
        return lowest(unpinned.get(function.get().hostBridge().id()), Math.max(first, behind.first().value()),
                Math.min(last, behind.last().value()));
    }

    /** A segment's only host bridge has all of its requester IDs. */
    private static boolean isAlone(Translation translation, PciHostBridge bridge) {
        return translation.topology().hostBridges().stream().filter(other -> other.segment() == bridge.segment()).count() == 1;
    }

    private static Optional<EnumeratedFunction> lowest(TreeMap<Integer, EnumeratedFunction> functions, long first, long last) {
        if (functions == null || first > last || first > Rid.MAX.value()) {
            return Optional.empty();
        }
        return Optional.ofNullable(functions.ceilingEntry((int) first)).filter(entry -> entry.getKey() <= last).map(Map.Entry::getValue);
    }
}
