/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;

/** One device, two IOMMUs: one of them is given up. Which one is for people to say. */
final class OneIommuFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        Element subject = situation.subject(finding);
        if (subject instanceof DmaMapping) {
            return Stream.concat(Stream.of(subject), situation.related(finding).stream())
                    .map(mapping -> new RemovalFix("Remove " + situation.name(mapping.id()), false, List.of(mapping.id())));
        }
        return situation.related(finding).stream()
                .map(iommu -> new RemovalFix("Leave " + subject.name() + " to " + iommu.name() + " alone", false,
                toOthers(situation, subject.id(), iommu.id())));
    }

    private static List<ElementId> toOthers(Situation situation, ElementId device, ElementId kept) {
        return situation.translation().topology().dmaMappings().stream()
                .filter(mapping -> mapping.source().equals(device) && !mapping.iommu().equals(Optional.of(kept)))
                .map(DmaMapping::id).toList();
    }
}
