/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ValueTest {

    private static final ElementId ID = new ElementId("x");

    @Test
    void numbersKeepToTheirRanges() {
        requireRefused(() -> new BusRange(0, 256));
        requireRefused(() -> new BusRange(2, 1));
        requireRefused(() -> new Placement(OptionalInt.of(32), OptionalInt.empty(), true));
        requireRefused(() -> new Placement(OptionalInt.of(0), OptionalInt.of(8), true));
        requireRefused(() -> new SriovCapability(4, 5, 1, 1, false));
        requireRefused(() -> new SriovCapability(4, 4, 0, 1, false));
        requireRefused(() -> new PciHostBridge(ID, "x", 0x10000, BusRange.ALL, List.of()));
        requireRefused(() -> new PciBridge(ID, "x", Placement.FREE, BridgeKind.ROOT_PORT, OptionalInt.of(5), OptionalInt.of(4), false, 0,
                false, List.of()));
        requireRefused(() -> new PciBridge(ID, "x", Placement.FREE, BridgeKind.ROOT_PORT, OptionalInt.of(0), OptionalInt.empty(), false, 0,
                false, List.of()));
        requireRefused(() -> new DmaMapping(ID, "", ID, Optional.empty(), OptionalLong.empty(), OptionalLong.of(0), List.of()));
        requireRefused(() -> new DmaMapping(ID, "", ID, Optional.empty(), OptionalLong.empty(), OptionalLong.empty(),
                List.of(0x100000000L)));
        requireRefused(() -> new MsiMapping(ID, "", ID, ID, OptionalLong.of(-1), OptionalLong.empty(), OptionalLong.empty()));
        requireRefused(() -> new PciIommu(ID, "x", Placement.FREE, PciIommuKind.VIRTIO, 33, true, false, false));
        requireRefused(() -> new ElementId(""));
    }

    @Test
    void windowsDoNotRunPastTheEnd() {
        requireRefused(() -> new RegisterWindow(0, 0));
        requireRefused(() -> new RegisterWindow(-1, 2));
        assertEquals(1, new RegisterWindow(-1, 1).size());
        assertTrue(new RegisterWindow(0x1000, 0x1000).overlaps(new RegisterWindow(0x1fff, 1)));
        assertFalse(new RegisterWindow(0x1000, 0x1000).overlaps(new RegisterWindow(0x2000, 1)));
    }

    @Test
    void oemFieldsFitTheirTables() {
        requireRefused(() -> new OemFields("TOOLONG", "X", 1, "X", 1));
        requireRefused(() -> new OemFields("OK", "X", 1, "\u00c4", 1));
        requireRefused(() -> new OemFields("OK", "X", 0x100000000L, "X", 1));
        assertEquals("RIDGEL", OemFields.DEFAULT.oemId());
    }

    private static void requireRefused(Executable making) {
        assertThrows(IllegalArgumentException.class, making);
    }
}
