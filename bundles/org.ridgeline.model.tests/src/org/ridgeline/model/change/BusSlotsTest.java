/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;

/** Slots are foretold as the enumeration will find them. */
class BusSlotsTest {

    @Test
    void theSlotsAreThoseOfTheEnumeration() {
        PciHostBridge bus = Bus.platform("a b@2 c@2.1 d e@0").getHostBridges().getFirst();
        assertEquals("0:e 1:a 2:b 2.1:c 3:d", Bus.slots(bus));
        BusSlots slots = BusSlots.of(bus);
        assertEquals(IntStream.range(4, 32).boxed().toList(), slots.free());
        assertEquals(List.of("b", "c"), slots.in(2).stream().map(PciFunction::getName).toList());
        assertEquals(OptionalInt.empty(), slots.slotOf(PlatformFactory.eINSTANCE.createPciEndpoint()));
    }

    @Test
    void aPortHasOneSlot() {
        Platform platform = Bus.platform("");
        PciBridge port = Bus.port("rp0", "");
        platform.getHostBridges().getFirst().getFunctions().add(port);
        assertEquals(List.of(0), BusSlots.of(port).free());
        port.getFunctions().add(PlatformFactory.eINSTANCE.createPciEndpoint());
        assertEquals(List.of(), BusSlots.of(port).free());
        assertEquals(port, BusSlots.busOf(port.getFunctions().getFirst()).orElseThrow());
    }

    @Test
    void whatOpensNoBusIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> BusSlots.functionsOf(PlatformFactory.eINSTANCE.createPlatformDevice()));
    }
}
