/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.core.check.rules.CountOffByOne;

/** Mends the counts of an IORT that were not written minus one, before anybody reads a hole out of it that is gone. */
public final class CountRepair {

    private static final int COUNT_OFFSET = 4;
    private static final int CHECKSUM_OFFSET = 9;

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
        ByteBuffer bytes = ByteBuffer.wrap(iort.toBytes()).order(ByteOrder.LITTLE_ENDIAN);
        for (IortNode node : iort.nodes()) {
            for (int i = 0; i < node.mappings().size(); i++) {
                if (wrong.contains(TablePlatform.place(node) + " map[" + i + "]")) {
                    IdMapping mapping = node.mappings().get(i);
                    bytes.putInt((int) node.mappingPlace(i) + COUNT_OFFSET, (int) (mapping.countMinusOne() - 1));
                }
            }
        }
        return wrong.isEmpty() ? table : summed(bytes.array());
    }

    private static byte[] summed(byte[] table) {
        table[CHECKSUM_OFFSET] = 0;
        int sum = 0;
        for (byte each : table) {
            sum += each;
        }
        table[CHECKSUM_OFFSET] = (byte) -sum;
        return table;
    }
}
