/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
/** Finds a range or device of a VIOT that leads an IOMMU to itself: Linux leaves the IOMMU out by itself, others need not. */
public final class SelfTranslationAcpi implements ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.SELF_TRANSLATION_ACPI;
    }

    @Override
    public List<Finding> check(Claims claims) {
        if (claims.format() != FirmwareFormat.VIOT) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        SelfReference.in(claims).forEach((entry, iommu) ->
                findings.add(new Finding(id(), new Subject.OfFirmware(entry.place()), String.format(
                "holds 0x%x, the requester ID of its own IOMMU %s: Linux leaves it out by itself, other systems need not", iommu.rid(),
                        iommu.place()))));
        Map<String, Long> bases = new HashMap<>();
        claims.facts(ClaimedFact.MmioIommu.class).forEach(iommu -> bases.put(iommu.place(), iommu.base()));
        claims.facts(ClaimedFact.MmioEndpoint.class).stream()
                .filter(device -> Long.valueOf(device.base()).equals(bases.get(device.iommu())))
                .forEach(device -> findings.add(new Finding(id(), new Subject.OfFirmware(device.place()), String.format(
                        "is at 0x%x, where its own IOMMU %s is: Linux leaves it out by itself, other systems need not", device.base(),
                        device.iommu()))));
        return findings;
    }
}
