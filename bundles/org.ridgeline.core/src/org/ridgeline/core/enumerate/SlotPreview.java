/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.Placement;
import org.ridgeline.core.topology.VirtioTransport;

/** Foretells the slots of one bus from placements alone, for whoever is about to change it. */
public final class SlotPreview {

    private static final ElementId SOMETHING = new ElementId("something");

    private SlotPreview() {
    }

    /**
     * The device and function numbers that functions of a bus get.
     *
     * @param placements where the functions are fixed, in plugging order
     * @param singleSlot whether it is a link behind a port, on which only device 0 is looked at
     * @param policy     who hands out slots
     * @return one answer for each placement, empty where no slot is left for it
     */
    public static List<Optional<Hop>> of(List<Placement> placements, boolean singleSlot, NumberingPolicy policy) {
        List<PciFunction> functions = new ArrayList<>(placements.size());
        placements.forEach(placement -> functions.add(
                new PciEndpoint(SOMETHING, "", placement, VirtioTransport.NONE, false, Optional.empty(), false, List.of())));
        Map<PciFunction, Hop> hops = new IdentityHashMap<>();
        SlotAssignment.of(functions, "", singleSlot, policy).placed().forEach(placed -> hops.put(placed.function(), placed.hop()));
        return functions.stream().map(function -> Optional.ofNullable(hops.get(function))).toList();
    }
}
