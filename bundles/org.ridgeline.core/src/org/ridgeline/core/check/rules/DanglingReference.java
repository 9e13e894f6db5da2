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
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;

/** Finds references that lead nowhere: in a device tree the devices bypass silently, in an IORT the kernel panics, in a VIOT it oopses. */
public final class DanglingReference implements ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.DANGLING_REFERENCE;
    }

    @Override
    public List<Finding> check(Claims claims) {
        List<Finding> findings = new ArrayList<>();
        // What leads in a circle does not panic at once, it never ends: a rule of its own.
        ReferenceCircles circles = ReferenceCircles.in(claims);
        for (ClaimedMap map : claims.maps()) {
            map.entries().stream().filter(entry -> !circles.holds(map, entry))
                    .forEach(entry -> judge(claims.format(), entry.place(), entry.target(), findings));
        }
        claims.references().forEach(reference -> judge(claims.format(), reference.place(), reference.target(), findings));
        return findings;
    }

    private void judge(FirmwareFormat format, String place, ClaimedTarget target, List<Finding> findings) {
        String what = switch (target.state()) {
            // The latter two are for another rule.
            case FOUND, DISABLED, WITHOUT_CELLS -> "";
            case MISSING -> "leads to " + target.label() + ", which does not exist";
            case INSIDE_NODE -> "leads to " + target.label() + ", the middle of a node";
            case WRONG_KIND -> "leads to " + target.label() + ", which takes no such input";
        };
        if (!what.isEmpty()) {
            findings.add(new Finding(id(), new Subject.OfFirmware(place), what + ": " + effect(format)));
        }
    }

    private static String effect(FirmwareFormat format) {
        return switch (format) {
            case DEVICE_TREE -> "the devices bypass silently";
            case IORT -> "the kernel panics, even before the console is up";
            case VIOT -> "the kernel finds no IOMMU node and oopses";
        };
    }
}
