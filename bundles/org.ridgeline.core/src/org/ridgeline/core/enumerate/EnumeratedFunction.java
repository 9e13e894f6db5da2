/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import java.util.List;
import java.util.Optional;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciHostBridge;

/**
 * A drawn function with the requester ID it gets.
 *
 * @param function         what was drawn
 * @param hostBridge       the host bridge it is below
 * @param bridge           the bridge it is right behind; empty on a root bus
 * @param address          its segment and requester ID
 * @param discovered       whether an operating system finds it: not when another function has its address, when function 0 is missing, or
 *                         below a slot that nobody scans
 * @param origin           why its requester ID has its value
 * @param path             the hops from the root bus to it, itself last
 * @param aliases          every requester ID that its requests may carry
 * @param buses            for a bridge that got bus numbers: which
 * @param virtualFunctions its enabled virtual functions that have a requester ID at all
 */
public record EnumeratedFunction(PciFunction function, PciHostBridge hostBridge, Optional<PciBridge> bridge, PciAddress address,
        boolean discovered, RidOrigin origin, List<Hop> path, List<DmaAlias> aliases, Optional<BusSpan> buses,
        List<VirtualFunction> virtualFunctions)
        implements Requester {

    /** Keeps its own copies. */
    public EnumeratedFunction {
        path = List.copyOf(path);
        aliases = List.copyOf(aliases);
        virtualFunctions = List.copyOf(virtualFunctions);
    }

    @Override
    public String name() {
        return function.name();
    }

    /** The identity of what was drawn. */
    public ElementId id() {
        return function.id();
    }
}
