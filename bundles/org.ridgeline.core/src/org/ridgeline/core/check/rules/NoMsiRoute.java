/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.Translation;

/**
 * Finds functions whose messages reach no MSI controller although the platform has one: translated functions, and IOMMUs that are functions
 * themselves.
 */
public final class NoMsiRoute implements TranslationRule, ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.NO_MSI_ROUTE;
    }

    @Override
    public List<Finding> check(Translation translation) {
        if (translation.topology().msiControllers().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            boolean needsOne = function.function() instanceof PciIommu || translation.stream(function.address()).isPresent();
            if (function.discovered() && needsOne && translation.deviceId(function).isEmpty()) {
                findings.add(new Finding(id(), Subject.of(function.function()), "messages with requester ID "
                        + new PciAddress(function.address().segment(), function.msiRid()) + " reach no MSI controller: no MSI, no MSI-X"));
            }
        }
        return findings;
    }

    /** That an IOMMU is a function is known; whether there are functions in a range is not. */
    @Override
    public List<Finding> check(Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (MessageGaps.Gap gap : MessageGaps.in(claims)) {
            if (!gap.translated().isEmpty()) {
                RidRange first = gap.translated().ranges().getFirst();
                findings.add(new Finding(id(), Severity.WARNING, new Subject.OfFirmware(gap.place()), List.of(),
                        "messages with requester IDs " + first
                        + (gap.translated().ranges().size() > 1 ? " and others" : "")
                        + ", which it leads to an IOMMU, reach no MSI controller: no MSI, no MSI-X"));
            }
            gap.iommus().forEach(iommu ->
                    findings.add(new Finding(id(), new Subject.OfFirmware(iommu.place()), "messages with its requester ID "
                    + new Rid(iommu.rid()) + " reach no MSI controller: the hole is for iommu-map alone")));
        }
        return findings;
    }
}
