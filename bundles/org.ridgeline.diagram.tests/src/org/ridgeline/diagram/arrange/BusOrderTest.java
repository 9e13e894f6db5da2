/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PlatformFactory;

class BusOrderTest {

    private final List<PciFunction> functions = List.of(PlatformFactory.eINSTANCE.createPciEndpoint(),
            PlatformFactory.eINSTANCE.createPciEndpoint(), PlatformFactory.eINSTANCE.createPciEndpoint());
    private final BusOrder order = new BusOrder(functions);

    @Test
    void movesByOnePlace() {
        assertEquals(Optional.of(functions.get(0)), order.successor(functions.get(1), Direction.UP));
        assertEquals(Optional.of(functions.get(2)), order.successor(functions.get(0), Direction.DOWN));
        assertEquals(Optional.empty(), order.successor(functions.get(1), Direction.DOWN));
    }

    @Test
    void endsAtTheEndsOfTheBus() {
        assertFalse(order.canMove(functions.get(0), Direction.UP));
        assertTrue(order.canMove(functions.get(0), Direction.DOWN));
        assertTrue(order.canMove(functions.get(2), Direction.UP));
        assertFalse(order.canMove(functions.get(2), Direction.DOWN));
        assertFalse(order.canMove(functions.get(1), Direction.LEFT));
        assertFalse(order.canMove(PlatformFactory.eINSTANCE.createPciEndpoint(), Direction.DOWN));
    }
}
