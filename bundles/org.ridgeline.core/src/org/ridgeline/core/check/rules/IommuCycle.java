/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;

/**
 * Finds IOMMUs that translate other IOMMUs, drawn or in firmware: in a circle each waits for the next for ever, in a chain everything waits
 * for its end. In an IORT references in a circle are enough.
 */
public final class IommuCycle implements TranslationRule, ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.IOMMU_CYCLE;
    }

    @Override
    public List<Finding> check(Translation translation) {
        Map<ElementId, Iommu> translators = translators(translation);
        List<Finding> findings = new ArrayList<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            Iommu above = translators.get(function.id());
            if (above == null) {
                continue;
            }
            List<Iommu> circle = circleFrom(function.id(), translators);
            if (circle.isEmpty()) {
                findings.add(new Finding(id(), id().severity(), Subject.of(function.function()), List.of(Subject.of(above)),
                        "is an IOMMU and is itself translated by " + above.name() + ": whatever is behind it waits for both"));
            } else {
                findings.add(new Finding(id(), id().severity(), Subject.of(function.function()), circle.stream().map(Subject::of).toList(),
                        "waits for itself: " + function.name() + " is translated by "
                                + circle.stream().map(Iommu::name).collect(Collectors.joining(", that by "))));
            }
        }
        return findings;
    }

    @Override
    public List<Finding> check(Claims claims) {
        ReferenceCircles circles = ReferenceCircles.in(claims);
        List<Finding> findings = new ArrayList<>();
        for (ClaimedMap map : claims.maps()) {
            map.entries().stream().filter(entry -> circles.holds(map, entry)).findFirst()
                    .ifPresent(entry -> findings.add(new Finding(id(), new Subject.OfFirmware(entry.place()),
                    "leads to " + entry.target().label()
                            + " and from there back to its own node: Linux follows it for ever, a soft lockup")));
        }
        if (claims.format() != FirmwareFormat.IORT) {
            findings.addAll(translated(claims));
        }
        return findings;
    }

    /** One that is led to itself is a rule of its own. */
    private List<Finding> translated(Claims claims) {
        Map<String, TranslatedIommu> links = TranslatedIommu.in(claims);
        List<Finding> findings = new ArrayList<>();
        for (TranslatedIommu link : links.values()) {
            List<String> circle = TranslatedIommu.circleFrom(link.iommu(), links);
            if (circle.isEmpty()) {
                findings.add(new Finding(id(), new Subject.OfFirmware(link.place()),
                        "leads the IOMMU " + link.iommu() + " itself to " + link.translator()
                        + ": whatever is behind it waits for both"));
            } else if (circle.size() > 1) {
                findings.add(new Finding(id(), new Subject.OfFirmware(link.place()),
                        "makes " + link.iommu() + " wait for itself: it is translated by "
                        + String.join(", that by ", circle)));
            }
        }
        return findings;
    }

    /** Which other IOMMU translates an IOMMU; one that translates itself is a rule of its own. */
    private static Map<ElementId, Iommu> translators(Translation translation) {
        Map<ElementId, Iommu> translators = new LinkedHashMap<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            if (function.function() instanceof PciIommu) {
                translation.streams(function).stream().flatMap(answer -> answer.range().stream()).map(StreamRange::iommu)
                        .filter(iommu -> !iommu.id().equals(function.id())).findFirst()
                        .ifPresent(iommu -> translators.put(function.id(), iommu));
            }
        }
        return translators;
    }

    private static List<Iommu> circleFrom(ElementId start, Map<ElementId, Iommu> translators) {
        List<Iommu> way = new ArrayList<>();
        Set<ElementId> seen = new HashSet<>();
        for (Iommu next = translators.get(start); next != null && seen.add(next.id()); next = translators.get(next.id())) {
            way.add(next);
            if (next.id().equals(start)) {
                return way;
            }
        }
        return List.of();
    }
}
