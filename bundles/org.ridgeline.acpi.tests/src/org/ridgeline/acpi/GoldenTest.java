/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.viot.Viot;

class GoldenTest {
    @Test
    void theBuildersMakeTheGoldenTables() {
        assertArrayEquals(Golden.VIOT, Golden.viot().toBytes());
        assertArrayEquals(Golden.IORT, Golden.iort().toBytes());
    }

    @Test
    void theReadersReadWhatTheBuildersBuilt() throws AcpiException {
        assertEquals(Golden.viot(), Viot.parse(Golden.VIOT));
        assertEquals(Golden.iort(), Iort.parse(Golden.IORT));
        assertArrayEquals(Golden.VIOT, Viot.parse(Golden.VIOT).toBytes());
        assertArrayEquals(Golden.IORT, Iort.parse(Golden.IORT).toBytes());
    }

    @Test
    void nodesAreFoundByTheirOffset() {
        Iort iort = Golden.iort();
        assertEquals(2, iort.nodeAt(160).orElseThrow().body().type());
        assertEquals(160 + 36 + 40, iort.nodeAt(160).orElseThrow().mappingPlace(2));
        assertEquals(true, iort.nodeAt(161).isEmpty());
        assertEquals(0x30, Golden.viot().nodeAt(0x30).orElseThrow().offset());
        assertEquals(true, Golden.viot().nodeAt(0x31).isEmpty());
    }
}
