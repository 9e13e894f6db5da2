/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedReference;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.translate.Ambiguity;
import org.ridgeline.core.translate.Translation;

/**
 * Finds devices that are led to two IOMMUs: Linux puts both IDs on the first. IOMMUs that know no IDs have one device each, which may have
 * several of them, one for each of its ports; and some drivers keep several for one device.
 */
public final class SeveralIommus implements TranslationRule, ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.SEVERAL_IOMMUS;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        for (Ambiguity ambiguity : translation.ambiguities()) {
            if (ambiguity.taken() instanceof DmaMapping taken && ambiguity.other() instanceof DmaMapping other
                    && !taken.iommu().equals(other.iommu())) {
                findings.add(new Finding(id(), id().severity(), Subject.of(other), List.of(Subject.of(taken)), String.format(
                        "requester IDs %04x:%s are drawn to %s and to %s", ambiguity.segment(), ambiguity.input(), name(translation, taken),
                        name(translation, other))));
            }
        }
        platformDevices(translation).forEach((device, iommus) -> {
            if (iommus.size() > 1 && iommus.stream().anyMatch(SeveralIommus::standsAlone)) {
                findings.add(new Finding(id(), id().severity(), Subject.of(device), iommus.stream().map(Subject::of).toList(),
                        "is drawn to " + iommus.stream().map(Iommu::name).collect(Collectors.joining(" and to "))
                                + ": Linux puts every stream ID on the first of them"));
            }
        });
        return findings;
    }

    /**
     * Lists of a device tree, and single mappings of an IORT's named components; a map of requester IDs may lead to as many IOMMUs as it
     * has entries.
     */
    @Override
    public List<Finding> check(Claims claims) {
        Map<String, Set<ClaimedTarget>> iommus = new LinkedHashMap<>();
        for (ClaimedReference reference : claims.references()) {
            int list = reference.place().indexOf(": iommus[");
            if (list >= 0 && reference.target().isThere()) {
                iommus.computeIfAbsent(reference.place().substring(0, list) + ": iommus", place -> new LinkedHashSet<>())
                        .add(reference.target());
            }
        }
        Set<String> components = claims.facts(ClaimedFact.Component.class).stream().map(ClaimedFact.Component::place)
                .collect(Collectors.toSet());
        claims.maps().stream().filter(map -> components.contains(map.place())).forEach(map -> map.entries().stream()
                .filter(ClaimedEntry::matchesAll).map(ClaimedEntry::target)
                .filter(target -> target.isThere() && target.role() == ClaimedTarget.Role.IOMMU)
                .forEach(target -> iommus.computeIfAbsent(map.place(), place -> new LinkedHashSet<>()).add(target)));
        Set<String> sharing = claims.facts(ClaimedFact.SharingIommu.class).stream().map(ClaimedFact.SharingIommu::place)
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        iommus.forEach((place, targets) -> {
            if (targets.size() > 1
                    && targets.stream().anyMatch(target -> target.specifierCells() > 0 && !sharing.contains(target.place()))) {
                findings.add(new Finding(id(), new Subject.OfFirmware(place),
                        "leads to " + targets.stream().limit(4).map(ClaimedTarget::label)
                        .collect(Collectors.joining(" and to ")) + ": Linux puts every stream ID on the first of them"));
            }
        });
        return findings;
    }

    private static boolean standsAlone(Iommu iommu) {
        return iommu.specifierCells() > 0 && !(iommu instanceof MmioIommu mmio && mmio.sharesDevices());
    }

    private static String name(Translation translation, DmaMapping mapping) {
        return mapping.iommu().map(iommu -> translation.index().get(iommu).name()).orElse("bypass");
    }

    private static Map<PlatformDevice, Set<Iommu>> platformDevices(Translation translation) {
        Map<PlatformDevice, Set<Iommu>> iommus = new LinkedHashMap<>();
        translation.platformStreams().stream().filter(streams -> !streams.isMapped())
                .forEach(streams -> iommus.computeIfAbsent(streams.device(), key -> new LinkedHashSet<>()).add(streams.iommu()));
        return iommus;
    }
}
