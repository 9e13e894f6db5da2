/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.List;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.compare.Comparison;
import org.ridgeline.core.compare.Description;

/** Finds what the device tree and the ACPI tables of one machine say differently; it is asked where both are at hand. */
public final class DtAcpiDivergence {

    private DtAcpiDivergence() {
    }

    /** What the two say differently, one finding for each run of requester IDs or device; a table that is not given says nothing. */
    public static List<Finding> check(Description tree, Description tables) {
        return Comparison.of(tree, tables).stream().map(difference -> new Finding(RuleId.DT_ACPI_DIVERGENCE,
                new Subject.OfFirmware(difference.element()), message(difference.a(), difference.b()))).toList();
    }

    private static String message(String ofTree, String ofTables) {
        if (ofTree == null || ofTables == null) {
            return ofTree == null ? "only the ACPI tables say " + ofTables : "only the device tree says " + ofTree;
        }
        return ofTree + " by the device tree, but " + ofTables + " by the ACPI tables";
    }
}
