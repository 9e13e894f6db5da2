/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.ClaimedFact.HostBridge;
import org.ridgeline.core.claims.Claims;

/** The bus ranges of a device tree's host bridges: whether they are apart, and whether their configuration space has room for them. */
final class ClaimedBuses {

    private ClaimedBuses() {
    }

    /** What is wrong with them. */
    static List<Finding> judge(Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (HostBridge host : claims.facts(HostBridge.class)) {
            int buses = host.lastBus() - host.firstBus() + 1;
            if (host.ecamBuses().isPresent() && host.ecamBuses().getAsInt() < buses) {
                findings.add(new Finding(RuleId.BUS_OUT_OF_RANGE, Severity.WARNING, new Subject.OfFirmware(host.place()), List.of(),
                        String.format(
                        "its bus range has %d buses, but its configuration space has room for %d: what is beyond bus %02x is never found",
                        buses, host.ecamBuses().getAsInt(), host.firstBus() + host.ecamBuses().getAsInt() - 1)));
            }
        }
        overlaps(claims, findings);
        return findings;
    }

    private static void overlaps(Claims claims, List<Finding> findings) {
        HostBridge furthest = null;
        for (HostBridge host : claims.facts(HostBridge.class).stream().sorted(Comparator.comparingInt(HostBridge::segment)
                .thenComparingInt(HostBridge::firstBus)).toList()) {
            boolean same = furthest != null && furthest.segment() == host.segment();
            if (same && host.firstBus() <= furthest.lastBus()) {
                findings.add(new Finding(RuleId.BUS_OUT_OF_RANGE, Severity.ERROR, new Subject.OfFirmware(host.place()),
                        List.of(new Subject.OfFirmware(furthest.place())),
                        String.format("bus range %02x-%02x overlaps %02x-%02x of %s in segment %d: "
                                + "only one of them comes up", host.firstBus(), host.lastBus(), furthest.firstBus(), furthest.lastBus(),
                                furthest.place(), host.segment())));
            }
            furthest = !same || host.lastBus() > furthest.lastBus() ? host : furthest;
        }
    }
}
