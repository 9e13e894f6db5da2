/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.RootComplex;

/**
 * Clears the flag of single mappings of root complexes that hold a range nevertheless: whoever wrote the range meant it. One without a
 * range stays, since what it means cannot be known.
 */
public final class SingleMappingRepair {

    private SingleMappingRepair() {
    }

    /**
     * The table with those flags cleared; the table itself if there is none.
     *
     * @throws AcpiException if the nodes cannot be read
     */
    public static byte[] repaired(byte[] table) throws AcpiException {
        Iort iort = Iort.parse(table);
        IortPatch patch = new IortPatch(iort);
        boolean wrong = false;
        for (IortNode node : iort.nodes()) {
            for (int i = 0; i < node.mappings().size() && node.body() instanceof RootComplex; i++) {
                IdMapping mapping = node.mappings().get(i);
                if (mapping.single() && mapping.countMinusOne() > 0) {
                    patch.setFlags(node, i, mapping.flags() & ~IdMapping.SINGLE_MAPPING);
                    wrong = true;
                }
            }
        }
        return wrong ? patch.table() : table;
    }
}
