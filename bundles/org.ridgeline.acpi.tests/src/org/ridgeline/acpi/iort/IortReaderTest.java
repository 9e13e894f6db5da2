/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.Golden;
import org.ridgeline.acpi.Mutants;

class IortReaderTest {
    @Test
    void referencesAreNotJudged() throws Exception {
        byte[] table = Golden.IORT.clone();
        table[160 + 36 + 12] = 0x49; // into the SMMU node
        table[160 + 36 + 20 + 13] = 0x7f; // far behind the table
        table[72 + 68 + 12] = 72; // the SMMU to itself
        Iort iort = Iort.parse(Mutants.checksummed(table));
        assertEquals(0x49, iort.nodes().get(2).mappings().get(0).outputReference());
        assertTrue(iort.nodeAt(0x49).isEmpty());
        assertEquals(0x7f30, iort.nodes().get(2).mappings().get(1).outputReference());
        assertEquals(72, iort.nodes().get(1).mappings().get(0).outputReference());
    }

    @Test
    void rootComplexFlagsNeedRoomAndRevisionFour() throws Exception {
        byte[] table = Golden.IORT.clone();
        table[163] = 4;
        assertEquals(true, rootComplex(table).flags().isEmpty(), "the mappings start where the flags would be");
        byte[] longer = Arrays.copyOf(table, table.length + 4);
        System.arraycopy(table, 196, longer, 200, 60);
        longer[161] = 0x64;
        longer[172] = 0x28;
        longer[196] = 1;
        assertEquals(1, rootComplex(longer).flags().orElseThrow());
        longer[163] = 3;
        assertEquals(true, rootComplex(longer).flags().isEmpty());
    }

    private static RootComplex rootComplex(byte[] table) throws AcpiException {
        return (RootComplex) Iort.parse(Mutants.repaired(table)).nodes().get(2).body();
    }

    @Test
    void nodesOfEarlyRevisionsAreShorter() throws Exception {
        Iort smmu = Iort.parse(Mutants.repaired(oneNode("043c0000 00000000 00000000 00000000" + "01".repeat(44))));
        assertEquals(new SmmuV3(0x0101010101010101L, 0x01010101, 0x0101010101010101L, 0x01010101, 0x01010101, 0x01010101, 0x01010101,
                0x01010101, 0, 0), smmu.nodes().get(0).body());
        Iort pmcg = Iort.parse(Mutants.repaired(oneNode("05200000 00000000 00000000 00000000" + "02".repeat(16))));
        assertEquals(new Pmcg(0x0202020202020202L, 0x02020202, 0x02020202, 0), pmcg.nodes().get(0).body());
    }

    @Test
    void aPathMustEndInsideItsNode() throws Exception {
        String node = "01300000 00000000 01000000 1c000000" + "00".repeat(12) + "00414243 00000000 00000000 00000000 00000000";
        AcpiException e = assertThrows(AcpiException.class, () -> Iort.parse(Mutants.repaired(oneNode(node))));
        assertEquals("offset 0x4d: path does not end before the node's ID mappings or end", e.getMessage());
    }

    @Test
    void bytesOfANodeAreItsOwn() throws Exception {
        Iort iort = Iort.parse(Golden.IORT);
        assertArrayEquals(Arrays.copyOfRange(Golden.IORT, 72, 160), iort.bytesOf(iort.nodes().get(1)));
    }

    private static byte[] oneNode(String node) {
        return Golden.hex("494f5254 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 01000000 30000000 00000000"
                + node);
    }
}
