/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import java.util.List;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.PciEndpoint;

/**
 * An enabled SR-IOV virtual function.
 *
 * @param function   its physical function
 * @param index      its number, from 0
 * @param address    its segment and requester ID
 * @param aliases    every requester ID that its requests may carry
 * @param discovered whether an operating system finds its physical function
 */
public record VirtualFunction(PciEndpoint function, int index, PciAddress address, List<DmaAlias> aliases, boolean discovered)
        implements Requester {

    /** Keeps its own copy of the list. */
    public VirtualFunction {
        aliases = List.copyOf(aliases);
    }

    @Override
    public String name() {
        return function.name() + ".vf" + index;
    }
}
