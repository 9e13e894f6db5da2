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
import org.ridgeline.core.enumerate.BusSpan;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.VirtualFunction;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.SriovCapability;
import org.ridgeline.core.translate.Translation;

/** Finds virtual functions that spill out of the buses or out of the mappings of their physical function. */
public final class VfOutOfRange implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.VF_OUT_OF_RANGE;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            if (function.function() instanceof PciEndpoint endpoint && endpoint.sriov().isPresent()
                    && endpoint.sriov().get().enabledVfs() > 0) {
                problem(translation, function, endpoint.sriov().get())
                        .ifPresent(message -> findings.add(new Finding(id(), Subject.of(endpoint), message)));
            }
        }
        return findings;
    }

    private static Optional<String> problem(Translation translation, EnumeratedFunction function, SriovCapability sriov) {
        int numbered = function.virtualFunctions().size();
        if (numbered < sriov.enabledVfs()) {
            return Optional.of("virtual function " + numbered + " would lie beyond bus ff: there is no requester ID for it");
        }
        int lastBus = lastBus(translation, function);
        for (VirtualFunction virtual : function.virtualFunctions()) {
            if (virtual.address().rid().bus() > lastBus) {
                return Optional.of(String.format("%s at %s lies beyond bus %02x, the last that reaches it: it and those after it are not found",
                        virtual.name(), virtual.address(), lastBus));
            }
            if (translation.stream(function.address()).isPresent() && translation.stream(virtual.address()).isEmpty()) {
                return Optional.of(virtual.name() + " at " + virtual.address() + " is not translated although " + function.name() + " is");
            }
            if (translation.deviceId(function).isPresent() && translation.deviceId(virtual).isEmpty()) {
                return Optional.of(virtual.name() + " at " + virtual.address() + " has no MSI route although " + function.name()
                        + " has one");
            }
        }
        return Optional.empty();
    }

    private static int lastBus(Translation translation, EnumeratedFunction function) {
        return function.bridge().flatMap(bridge -> translation.enumeration().find(bridge.id())).flatMap(EnumeratedFunction::buses)
                .map(BusSpan::subordinate).orElse(function.hostBridge().buses().last());
    }
}
