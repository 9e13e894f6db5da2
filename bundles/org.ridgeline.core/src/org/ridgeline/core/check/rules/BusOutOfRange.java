/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.enumerate.BusSpan;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Unnumbered;
import org.ridgeline.core.topology.BusRange;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.translate.Translation;

/**
 * Finds bus numbers that nobody can reach: beyond the host bridge, beyond the bridge above, or shared by two host bridges or two bridges of
 * one bus.
 */
public final class BusOutOfRange implements TranslationRule, ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.BUS_OUT_OF_RANGE;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        hostBridges(translation.topology().hostBridges(), findings);
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            if (function.function() instanceof PciBridge bridge) {
                bridge(translation, function, bridge, findings);
            }
        }
        siblings(translation, findings);
        for (Unnumbered function : translation.enumeration().unnumbered()) {
            if (function.reason() == Unnumbered.Reason.NO_BUS) {
                findings.add(new Finding(id(), Subject.of(function.function()),
                        function.why() + " in bus range " + function.hostBridge().buses()
                        + " of " + function.hostBridge().name() + ": it is never found"));
            }
        }
        return findings;
    }

    @Override
    public List<Finding> check(Claims claims) {
        return ClaimedBuses.judge(claims);
    }

    private void hostBridges(List<PciHostBridge> bridges, List<Finding> findings) {
        Map<Integer, List<PciHostBridge>> earlier = new HashMap<>();
        for (PciHostBridge other : bridges) {
            List<PciHostBridge> ofSegment = earlier.computeIfAbsent(other.segment(), segment -> new ArrayList<>());
            for (PciHostBridge one : ofSegment) {
                if (one.buses().overlaps(other.buses())) {
                    findings.add(new Finding(id(), id().severity(), Subject.of(other), List.of(Subject.of(one)),
                            "bus range " + other.buses()
                            + " overlaps " + one.buses() + " of " + one.name() + " in segment " + other.segment()));
                }
            }
            ofSegment.add(other);
        }
    }

    /** Bridges of one bus to which firmware gave the same bus: requests for it go to both. */
    private void siblings(Translation translation, List<Finding> findings) {
        Map<Integer, List<EnumeratedFunction>> byBus = new LinkedHashMap<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            if (function.buses().isPresent()) {
                byBus.computeIfAbsent(function.address().segment() << 8 | function.address().rid().bus(), bus -> new ArrayList<>())
                        .add(function);
            }
        }
        for (List<EnumeratedFunction> bridges : byBus.values()) {
            bridges.sort(Comparator.comparingInt(bridge -> bridge.buses().get().secondary()));
            EnumeratedFunction furthest = bridges.getFirst();
            for (EnumeratedFunction bridge : bridges.subList(1, bridges.size())) {
                if (bridge.buses().get().secondary() <= furthest.buses().get().subordinate()) {
                    findings.add(new Finding(id(), id().severity(), Subject.of(bridge.function()), List.of(Subject.of(furthest.function())),
                            String.format("buses %02x-%02x overlap %02x-%02x of %s", bridge.buses().get().secondary(),
                            bridge.buses().get().subordinate(),
                                    furthest.buses().get().secondary(), furthest.buses().get().subordinate(), furthest.name())));
                }
                furthest = bridge.buses().get().subordinate() > furthest.buses().get().subordinate() ? bridge : furthest;
            }
        }
    }

    private void bridge(Translation translation, EnumeratedFunction function, PciBridge bridge, List<Finding> findings) {
        int primary = function.address().rid().bus();
        if (bridge.secondaryBus().isPresent() && bridge.secondaryBus().getAsInt() <= primary) {
            findings.add(new Finding(id(), Subject.of(bridge), "fixed secondary bus " + bridge.secondaryBus().getAsInt()
                    + " is not above its primary bus " + primary + ": it is renumbered"));
        }
        if (function.buses().isEmpty()) {
            return;
        }
        BusSpan span = function.buses().get();
        BusRange whole = function.hostBridge().buses();
        Optional<BusSpan> above = function.bridge().flatMap(parent -> translation.enumeration().find(parent.id()))
                .flatMap(EnumeratedFunction::buses);
        if (span.subordinate() > whole.last() || span.secondary() < whole.first()) {
            findings.add(new Finding(id(), Subject.of(bridge),
                    String.format("buses %02x-%02x lie outside of bus range %s of %s: nothing behind it is found", span.secondary(),
                    span.subordinate(), whole, function.hostBridge().name())));
        } else if (above.isPresent() && span.subordinate() > above.get().subordinate()) {
            findings.add(new Finding(id(), Subject.of(bridge), String.format("buses %02x-%02x lie beyond bus %02x, the last behind %s",
                    span.secondary(), span.subordinate(), above.get().subordinate(), function.bridge().get().name())));
        }
    }
}
