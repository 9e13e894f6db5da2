/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.group.Boot;
import org.ridgeline.core.group.IommuGroup;
import org.ridgeline.core.group.IommuGroups;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.translate.Translation;

/** Finds IOMMU groups with several devices that people would hand to guests: they can only be handed over together. */
public final class SharedGroup implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.SHARED_GROUP;
    }

    @Override
    public List<Finding> check(Translation translation) {
        FirmwareInterface firmware = translation.topology().firmware();
        Set<List<Requester>> byAcpi = firmware == FirmwareInterface.DEVICE_TREE ? Set.of() : groups(translation, Boot.ACPI);
        Set<List<Requester>> byTree = firmware == FirmwareInterface.ACPI ? Set.of() : groups(translation, Boot.DEVICE_TREE);
        Set<ElementId> ownMapping = translation.topology().dmaMappings().stream().map(DmaMapping::source).collect(Collectors.toSet());
        boolean both = firmware == FirmwareInterface.BOTH;
        List<Finding> findings = new ArrayList<>();
        byAcpi.forEach(group -> findings.add(finding(ownMapping, group, both && !byTree.contains(group) ? "booted by ACPI, " : "")));
        byTree.stream().filter(group -> !byAcpi.contains(group))
                .forEach(group -> findings.add(finding(ownMapping, group, both ? "booted by device tree, " : "")));
        return findings;
    }

    /** The endpoints of each group that has several. */
    private static Set<List<Requester>> groups(Translation translation, Boot boot) {
        Set<List<Requester>> groups = new LinkedHashSet<>();
        for (IommuGroup group : IommuGroups.of(translation, boot).all()) {
            List<Requester> endpoints = group.requesters().stream()
                    .filter(requester -> requester.function() instanceof PciEndpoint).toList();
            if (endpoints.size() > 1) {
                groups.add(endpoints);
            }
        }
        return groups;
    }

    private Finding finding(Set<ElementId> ownMapping, List<Requester> endpoints, String when) {
        boolean meantApart = endpoints.stream().anyMatch(endpoint -> ownMapping.contains(endpoint.function().id()));
        List<Subject> others = endpoints.stream().map(Requester::function).distinct().skip(1).map(Subject::of).toList();
        return new Finding(id(), meantApart ? Severity.WARNING : id().severity(), Subject.of(endpoints.getFirst().function()), others,
                when + "shares an IOMMU group with " + names(endpoints.subList(1, endpoints.size()))
                + ": they can only be handed to one guest together");
    }

    private static String names(List<Requester> members) {
        return members.stream().limit(4).map(Requester::name).collect(Collectors.joining(", ")) + (members.size() > 4 ? ", ..." : "");
    }
}
