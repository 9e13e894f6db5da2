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
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.Translation;

/** Finds IOMMUs that a VIOT cannot name so that they are found: beyond what a reference reaches, or under a bus number that changes. */
public final class ViotPlacement implements ClaimsRule, TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.VIOT_PLACEMENT;
    }

    @Override
    public List<Finding> check(Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (ClaimedFact.UnreachableIommu iommu : claims.facts(ClaimedFact.UnreachableIommu.class)) {
            findings.add(new Finding(id(), new Subject.OfFirmware(iommu.place()),
                    "is an IOMMU beyond the first 64 KiB: no reference of 16 bits reaches it, so it translates nobody"));
        }
        return findings;
    }

    @Override
    public List<Finding> check(Translation translation) {
        if (translation.topology().firmware() == FirmwareInterface.DEVICE_TREE) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            if (function.function() instanceof PciIommu iommu && iommu.isVirtio() && isRenumbered(translation, function)) {
                findings.add(new Finding(id(), Subject.of(iommu),
                        "is named by its bus number in a VIOT, but nobody fixed the number of the bus behind "
                        + function.bridge().orElseThrow().name() + ": where it differs the kernel finds no IOMMU there and oopses"));
            }
        }
        return findings;
    }

    private static boolean isRenumbered(Translation translation, EnumeratedFunction function) {
        return translation.topology().numbering() != NumberingPolicy.FIRMWARE
                && function.bridge().filter(bridge -> bridge.secondaryBus().isEmpty()).isPresent();
    }
}
