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
import org.ridgeline.core.translate.Translation;

/** Finds functions whose messages reach no MSI controller although the platform has one: translated functions, and IOMMUs that are functions themselves. */
public final class NoMsiRoute implements TranslationRule {

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
}
