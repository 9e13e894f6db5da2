/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.List;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.topology.Element;
import org.ridgeline.model.PlatformPackage.Literals;
import org.ridgeline.model.fix.ValueFix.Value;

/** An IOMMU lets requests pass until a driver attaches their device. */
final class BootBypassFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        Element iommu = situation.subject(finding);
        return Stream.of(new ValueFix("Let requests pass " + iommu.name() + " until a driver attaches their device", true,
                List.of(new Value(iommu.id(), Literals.IOMMU__BOOT_BYPASS, true))));
    }
}
