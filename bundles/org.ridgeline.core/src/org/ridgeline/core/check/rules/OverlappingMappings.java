/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.translate.Ambiguity;
import org.ridgeline.core.translate.Translation;

/**
 * Finds drawn mappings of one rank that give the same requester IDs different outputs at one target: which one wins differs from format to
 * format.
 */
public final class OverlappingMappings implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.OVERLAPPING_RANGES;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        for (Ambiguity ambiguity : translation.ambiguities()) {
            boolean twoIommus = ambiguity.taken() instanceof DmaMapping taken && ambiguity.other() instanceof DmaMapping other
                    && !taken.iommu().equals(other.iommu());
            if (!twoIommus) {
                findings.add(new Finding(id(), id().severity(), Subject.of((Element) ambiguity.other()),
                        List.of(Subject.of((Element) ambiguity.taken())),
                        String.format("requester IDs %04x:%s already have another output by %s", ambiguity.segment(), ambiguity.input(),
                                Subject.of((Element) ambiguity.taken()).label())));
            }
        }
        return findings;
    }
}
