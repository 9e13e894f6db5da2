/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.compare.Comparison;
import org.ridgeline.core.compare.Description;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.Translation;

/**
 * Finds what the device tree and the ACPI tables of one machine say differently; it is asked where both are at hand. What is exported of a
 * platform leads every requester ID alike, but QEMU's expander buses are there for ACPI alone.
 */
public final class DtAcpiDivergence implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.DT_ACPI_DIVERGENCE;
    }

    @Override
    public List<Finding> check(Translation translation) {
        Topology topology = translation.topology();
        if (topology.firmware() != FirmwareInterface.BOTH || topology.target().kind() != TargetProfile.Kind.QEMU) {
            return List.of();
        }
        Map<Integer, PciHostBridge> leads = new HashMap<>();
        topology.hostBridges().forEach(bridge -> leads.merge(bridge.segment(), bridge,
                (one, other) -> other.buses().first() < one.buses().first() ? other : one));
        return topology.hostBridges().stream().filter(bridge -> leads.get(bridge.segment()) != bridge && !bridge.functions().isEmpty())
                .map(bridge -> new Finding(id(), Severity.INFO, Subject.of(bridge), List.of(Subject.of(leads.get(bridge.segment()))),
                        String.format("its functions are found by ACPI alone: a device tree has one host bridge in segment %d, and no bridge of it leads to bus %02x",
                                bridge.segment(), bridge.buses().first()))).toList();
    }

    /** What the two say differently, one finding for each run of requester IDs or device; a table that is not given says nothing. */
    public static List<Finding> check(Description tree, Description tables) {
        return Comparison.ofTreeAndTables(tree, tables).stream().map(difference -> new Finding(RuleId.DT_ACPI_DIVERGENCE,
                new Subject.OfFirmware(difference.element()), message(difference.a(), difference.b()))).toList();
    }

    private static String message(String ofTree, String ofTables) {
        if (ofTree == null || ofTables == null) {
            return ofTree == null ? "only the ACPI tables say " + ofTables : "only the device tree says " + ofTree;
        }
        return ofTree + " by the device tree, but " + ofTables + " by the ACPI tables";
    }
}
