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
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.core.translate.Translation;

/**
 * Finds reserved memory ranges in an IORT that is too old for them: Linux does not look at them. And drawn ones of PCI functions, for which
 * the DSDT must ask, too.
 */
public final class RmrIgnored implements ClaimsRule, TranslationRule {

    private static final int FIRST_REVISION = 5;

    @Override
    public RuleId id() {
        return RuleId.RMR_IGNORED;
    }

    @Override
    public List<Finding> check(Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (ClaimedFact.MemoryRange range : claims.facts(ClaimedFact.MemoryRange.class)) {
            if (range.tableRevision() < FIRST_REVISION) {
                findings.add(new Finding(id(), new Subject.OfFirmware(range.place()), "is a reserved memory range in a table of revision "
                        + range.tableRevision() + ": Linux looks at them from revision " + FIRST_REVISION + " on"));
            }
        }
        return findings;
    }

    /** Linux believes them for a PCI function only where its host bridge keeps what firmware set up (preserve_config). */
    @Override
    public List<Finding> check(Translation translation) {
        if (translation.topology().firmware() == FirmwareInterface.DEVICE_TREE) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (ReservedMemoryRegion region : translation.topology().reservedRegions()) {
            region.masters().stream().flatMap(master -> translation.enumeration().find(master).stream())
                    .filter(master -> isBehindSmmu(translation, master))
                    .findFirst().ifPresent(master ->
                    findings.add(new Finding(id(), Severity.INFO, Subject.of(region), List.of(Subject.of(master.function())),
                            "is kept for " + master.name() + " only if _DSM function 5 of " + master.hostBridge().name()
                                    + " returns 0 in the DSDT, which is written elsewhere")));
        }
        return findings;
    }

    private static boolean isBehindSmmu(Translation translation, EnumeratedFunction function) {
        return translation.stream(function.address())
                .filter(range -> range.iommu() instanceof MmioIommu iommu && iommu.isSmmu()).isPresent();
    }
}
