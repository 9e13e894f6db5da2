/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.HashSet;
import java.util.Set;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.core.check.rules.CountOffByOne;

/** Mends the counts of an IORT that were not written minus one, before anybody reads a hole out of it that is gone. */
public final class CountRepair {

    private CountRepair() {
    }

    /**
     * The table with each count that is one too high set right; the table itself if there is none.
     *
     * @throws AcpiException if the nodes cannot be read
     */
    public static byte[] repaired(byte[] table) throws AcpiException {
        Iort iort = Iort.parse(table);
        Set<String> wrong = new HashSet<>();
        new CountOffByOne().check(IortClaims.of(iort.table())).forEach(finding -> wrong.add(finding.subject().label()));
        IortPatch patch = new IortPatch(iort);
        for (IortNode node : iort.nodes()) {
            for (int i = 0; i < node.mappings().size(); i++) {
                if (wrong.contains(TablePlatform.place(node) + " map[" + i + "]")) {
                    patch.setCount(node, i, node.mappings().get(i).countMinusOne() - 1);
                }
            }
        }
        return wrong.isEmpty() ? table : patch.table();
    }
}
