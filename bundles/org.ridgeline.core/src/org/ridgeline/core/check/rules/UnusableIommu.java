/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.translate.Translation;

/**
 * Finds masters led to an IOMMU that does not say what it takes, or that is out of use: they bypass silently. And IOMMUs that a device tree
 * places where no such function is: Linux finds the function, but not its node.
 */
public final class UnusableIommu implements ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.UNUSABLE_IOMMU;
    }

    @Override
    public List<Finding> check(Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (ClaimedMap map : claims.maps()) {
            map.entries().forEach(entry -> judge(entry.place(), entry.target(), findings));
        }
        claims.references().forEach(reference -> judge(reference.place(), reference.target(), findings));
        findings.addAll(MisplacedIommu.in(claims));
        return findings;
    }

    /**
     * IOMMUs that a device tree places elsewhere than the platform it lies beside; it is asked where both are at hand. Of a bus Linux looks
     * at device and function alone.
     */
    public static List<Finding> check(Claims tree, Translation drawn) {
        Map<Integer, Map<Integer, EnumeratedFunction>> bySegment = new HashMap<>();
        drawn.enumeration().functions().stream()
                .filter(function -> function.function() instanceof PciIommu iommu && iommu.kind() != PciIommuKind.AMD)
                .forEach(function -> bySegment.computeIfAbsent(function.address().segment(), segment -> new LinkedHashMap<>())
                        .putIfAbsent(function.address().rid().devfn(), function));
        List<Finding> findings = new ArrayList<>();
        for (ClaimedFact.PciIommu node : tree.facts(ClaimedFact.PciIommu.class)) {
            Map<Integer, EnumeratedFunction> iommus = bySegment.getOrDefault(node.segment(), Map.of());
            if (!iommus.isEmpty() && !iommus.containsKey(node.rid() & 0xff)) {
                findings.add(MisplacedIommu.drawnElsewhere(node, iommus.values().iterator().next()));
            }
        }
        return findings;
    }

    private void judge(String place, ClaimedTarget target, List<Finding> findings) {
        if (target.state() == ClaimedTarget.State.WITHOUT_CELLS) {
            findings.add(new Finding(id(), new Subject.OfFirmware(place),
                    "leads to " + target.label() + ", which has no #iommu-cells: kernels from 7.2 on read no further, the devices bypass"));
        } else if (target.state() == ClaimedTarget.State.DISABLED) {
            findings.add(new Finding(id(), Severity.WARNING, new Subject.OfFirmware(place), List.of(),
                    "leads to " + target.label() + ", whose status keeps it out of use: the devices bypass, silently"));
        }
    }
}
