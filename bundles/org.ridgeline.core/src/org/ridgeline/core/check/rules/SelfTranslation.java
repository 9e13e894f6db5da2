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
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.claims.ClaimedReference;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.AliasStream;
import org.ridgeline.core.translate.Translation;

/**
 * Finds an IOMMU whose own requests it would itself have to translate: the operating system waits for the IOMMU before it probes the IOMMU.
 */
public final class SelfTranslation implements TranslationRule, ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.SELF_TRANSLATION;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            if (function.function() instanceof PciIommu iommu) {
                translation.streams(function).stream().filter(answer -> leadsTo(answer, iommu)).findFirst()
                        .ifPresent(answer -> findings.add(new Finding(id(), Subject.of(iommu), "requester ID "
                                + new PciAddress(function.address().segment(), answer.alias().rid())
                                + " is mapped to itself: the kernel waits for the IOMMU before it probes the IOMMU; leave a hole for it")));
            }
        }
        return findings;
    }

    /** Device trees alone: what it means in a table is for another rule. */
    @Override
    public List<Finding> check(Claims claims) {
        if (claims.format() != FirmwareFormat.DEVICE_TREE) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        SelfReference.in(claims).forEach((entry, iommu) ->
                findings.add(new Finding(id(), new Subject.OfFirmware(entry.place()), String.format(
                "maps requester ID 0x%x, %s itself, to it: the kernel waits for the IOMMU before it probes the IOMMU; leave a hole for it",
                iommu.rid(), iommu.place()))));
        for (ClaimedReference reference : claims.references()) {
            if (reference.place().startsWith(reference.target().place() + ": iommus[")) {
                findings.add(new Finding(id(), new Subject.OfFirmware(reference.place()),
                        "leads the IOMMU to itself: the kernel waits for the IOMMU before it probes the IOMMU"));
            }
        }
        return findings;
    }

    private static boolean leadsTo(AliasStream answer, PciIommu iommu) {
        return answer.range().isPresent() && answer.range().get().iommu().id().equals(iommu.id());
    }
}
