/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.Painted;
import org.ridgeline.core.translate.Translation;

/**
 * Lists functions that bypass every IOMMU although others beside them are translated: it explains a line of the kernel's log that worries
 * people.
 */
public final class Untranslated implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.UNTRANSLATED;
    }

    @Override
    public List<Finding> check(Translation translation) {
        Map<ElementId, List<EnumeratedFunction>> byBridge = translation.enumeration().functions().stream()
                .filter(EnumeratedFunction::discovered)
                .collect(Collectors.groupingBy(function -> function.hostBridge().id()));
        List<Finding> findings = new ArrayList<>();
        for (PciHostBridge bridge : translation.topology().hostBridges()) {
            List<EnumeratedFunction> functions = byBridge.getOrDefault(bridge.id(), List.of());
            // An IOMMU's own hole is no surprise, nor is what somebody drew as bypass.
            List<EnumeratedFunction> bypassing = functions.stream().filter(function -> !(function.function() instanceof PciIommu)
                    && translation.stream(function.address()).isEmpty() && !isDrawnBypass(translation, function.address())).toList();
            if (!bypassing.isEmpty() && functions.stream().anyMatch(function -> translation.stream(function.address()).isPresent())) {
                String names = bypassing.stream().limit(4).map(function -> function.name() + " (" + function.address() + ")")
                        .collect(Collectors.joining(", ")) + (bypassing.size() > 4 ? ", ..." : "");
                findings.add(new Finding(id(), id().severity(), Subject.of(bridge), bypassing.stream().map(EnumeratedFunction::function)
                        .map(Subject::of).toList(),
                        "not translated: " + names + "; where they do no DMA that is as it should be"));
            }
        }
        return findings;
    }

    private static boolean isDrawnBypass(Translation translation, PciAddress address) {
        List<Painted> origins = translation.segments().get(address.segment()).dmaOrigin();
        int low = 0;
        int high = origins.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origins.get(middle).input().last().value() < address.rid().value()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return !origins.isEmpty() && origins.get(low).input().contains(address.rid())
                && origins.get(low).mapping() instanceof DmaMapping mapping && mapping.isBypass();
    }
}
