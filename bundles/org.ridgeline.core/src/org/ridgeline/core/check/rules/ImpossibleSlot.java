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
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Unnumbered;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.core.translate.Translation;

/**
 * Finds functions that sit where nobody looks: beyond device 0 of a port, behind a missing function 0, on a full bus, or right on a QEMU
 * expander bus.
 */
public final class ImpossibleSlot implements TranslationRule {

    private record Slot(ElementId hostBridge, Optional<ElementId> bridge, int device) {
    }

    @Override
    public RuleId id() {
        return RuleId.IMPOSSIBLE_SLOT;
    }

    @Override
    public List<Finding> check(Translation translation) {
        Map<Slot, PciFunction> functionZero = new HashMap<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            if (function.address().rid().function() == 0) {
                functionZero.putIfAbsent(slotOf(function), function.function());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            problem(translation, function, functionZero.get(slotOf(function)))
                    .ifPresent(message -> findings.add(new Finding(id(), Subject.of(function.function()), message)));
        }
        for (Unnumbered function : translation.enumeration().unnumbered()) {
            if (function.reason() == Unnumbered.Reason.NO_SLOT) {
                findings.add(new Finding(id(), Subject.of(function.function()), function.why()));
            }
        }
        return findings;
    }

    private static Slot slotOf(EnumeratedFunction function) {
        return new Slot(function.hostBridge().id(), function.bridge().map(PciBridge::id), function.address().rid().device());
    }

    private static Optional<String> problem(Translation translation, EnumeratedFunction function, PciFunction functionZero) {
        Rid rid = function.address().rid();
        boolean port = function.bridge().isPresent() && function.bridge().get().kind().hasSingleSlot();
        if (!function.discovered() && port && rid.device() > 0) {
            return Optional.of("sits in slot " + rid.device() + " below " + function.bridge().get().name()
                    + ", where only slot 0 is looked at");
        }
        if (!function.discovered() && rid.function() > 0 && functionZero == null) {
            return Optional.of("is function " + rid.function() + " of slot " + rid.device()
                    + ", which has no function 0: it is never found");
        }
        if (!function.discovered() && rid.function() > 0 && !functionZero.placement().multifunction()) {
            return Optional.of("is function " + rid.function() + " of slot " + rid.device() + ", but " + functionZero.name()
                    + " does not say that it is multi-function: it is never found");
        }
        boolean qemu = translation.topology().target().kind() == TargetProfile.Kind.QEMU;
        if (qemu && function.bridge().isPresent() && function.function() instanceof PciIommu iommu && iommu.isVirtio()) {
            return Optional.of("sits behind " + function.bridge().get().name() + ", but QEMU takes a virtio-iommu on its root bus alone");
        }
        boolean expander = qemu && function.bridge().isEmpty() && function.hostBridge().buses().first() > 0;
        if (expander && !(function.function() instanceof PciBridge)) {
            return Optional.of("sits right on " + function.hostBridge().name()
                    + ", an expander bus on which QEMU takes root ports and bridges alone");
        }
        return Optional.empty();
    }
}
