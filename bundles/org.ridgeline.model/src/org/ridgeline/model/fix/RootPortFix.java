/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import org.eclipse.emf.common.util.EList;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.BridgeKind;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.change.BusSlots;
import org.ridgeline.model.naming.ElementIds;

/**
 * Puts a root port between a bus and a function on it; the port takes the function's place.
 *
 * @param label    what that means
 * @param function the function
 */
record RootPortFix(String label, ElementId function) implements QuickFix {

    @Override
    public boolean fitsAll() {
        return true;
    }

    @Override
    public void apply(Platform platform) {
        PciFunction moved = DrawnElement.find(platform, function, PciFunction.class);
        EList<PciFunction> bus = BusSlots.functionsOf(BusSlots.busOf(moved).orElseThrow());
        PciBridge port = PlatformFactory.eINSTANCE.createPciBridge();
        port.setKind(BridgeKind.ROOT_PORT);
        port.setName("port of " + moved.getName());
        port.setSlot(moved.getSlot());
        new ElementIds(platform).assign(port);
        moved.setSlot(null);
        // The port comes first: a recorder of changes does not see what is moved into something outside of the platform.
        bus.add(bus.indexOf(moved), port);
        port.getFunctions().add(moved);
    }
}
