/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.Topology;

/**
 * Messages reach no MSI controller: the route is drawn, for all of the host bridge if it has none, and for the function or what is above
 * it.
 */
final class MsiRouteFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        return situation.numbered(situation.subject(finding).id()).stream().flatMap(function -> routes(situation, function).stream());
    }

    private static List<QuickFix> routes(Situation situation, EnumeratedFunction function) {
        Topology topology = situation.translation().topology();
        List<QuickFix> fixes = new ArrayList<>();
        boolean bridgeHasOne = topology.msiMappings().stream().anyMatch(mapping -> mapping.source().equals(function.hostBridge().id()));
        for (ElementId controller : controllers(situation, function)) {
            QuickFix ofHostBridge = route(situation, function.hostBridge().id(),
                    "all functions below " + function.hostBridge().name(), controller);
            if (!bridgeHasOne) {
                fixes.add(ofHostBridge);
            }
            fixes.add(route(situation, function.id(), function.name(), controller));
            for (EnumeratedFunction above : BusNumbers.above(situation, function)) {
                fixes.add(route(situation, above.id(), "all functions behind " + above.name(), controller));
            }
            fixes.add(ofHostBridge);
        }
        return fixes;
    }

    /** Those that others below the host bridge use, then those that anybody uses, then the rest. */
    private static Set<ElementId> controllers(Situation situation, EnumeratedFunction function) {
        Set<ElementId> controllers = new LinkedHashSet<>();
        situation.translation().enumeration().functions().stream()
                .filter(other -> other.hostBridge().id().equals(function.hostBridge().id()))
                .flatMap(other -> situation.translation().deviceId(other).stream())
                .forEach(range -> controllers.add(range.controller().id()));
        situation.translation().topology().msiMappings().stream().map(MsiMapping::controller).forEach(controllers::add);
        situation.translation().topology().msiControllers().stream().map(MsiController::id).forEach(controllers::add);
        return controllers;
    }

    private static QuickFix route(Situation situation, ElementId source, String what, ElementId controller) {
        return new MsiMappingFix("Route the messages of " + what + " to " + situation.name(controller), source, controller);
    }
}
