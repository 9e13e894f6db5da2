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
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.AliasStream;
import org.ridgeline.core.translate.Translation;

/** Finds an IOMMU whose own requests it would itself have to translate: the operating system waits for the IOMMU before it probes the IOMMU. */
public final class SelfTranslation implements TranslationRule {

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

    private static boolean leadsTo(AliasStream answer, PciIommu iommu) {
        return answer.range().isPresent() && answer.range().get().iommu().id().equals(iommu.id());
    }
}
