/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.PciBridge;

/**
 * A bus during enumeration: its number and the way up from it.
 *
 * @param number  its bus number
 * @param limit   the highest bus number that may be given out below it
 * @param name    what people call it: its host bridge or bridge
 * @param pinned  whether its number is fixed
 * @param why     the reason for its number in words
 * @param bridge  the bridge it is behind; empty for a root bus
 * @param place   the bridge's own requester ID; empty for a root bus
 * @param parent  the bus above; empty for a root bus
 */
record ScannedBus(int number, int limit, String name, boolean pinned, String why, Optional<PciBridge> bridge, Optional<Rid> place,
        Optional<ScannedBus> parent) {

    /** Whether only device 0 is behind the port. */
    boolean hasSingleSlot() {
        return bridge.isPresent() && bridge.get().kind().hasSingleSlot();
    }

    /** The hops from the root bus to the bridge that this bus is behind. */
    List<Hop> path() {
        List<Hop> hops = new ArrayList<>();
        for (Optional<ScannedBus> bus = Optional.of(this); bus.isPresent(); bus = bus.get().parent()) {
            bus.get().place().ifPresent(rid -> hops.addFirst(new Hop(rid.device(), rid.function())));
        }
        return hops;
    }

    /** The requester IDs that bridges on the way up put on requests from this bus, nearest bridge first (Linux: pci_for_each_dma_alias). */
    List<DmaAlias> bridgeAliases() {
        List<DmaAlias> aliases = new ArrayList<>();
        for (Optional<ScannedBus> bus = Optional.of(this); bus.isPresent(); bus = bus.get().parent()) {
            ScannedBus below = bus.get();
            below.bridge().ifPresent(above -> {
                if (above.kind() == BridgeKind.PCIE_TO_PCI) {
                    aliases.add(new DmaAlias(AliasKind.BRIDGE_SECONDARY, Rid.of(below.number(), 0, 0)));
                } else if (above.kind() == BridgeKind.PCI_TO_PCI) {
                    aliases.add(new DmaAlias(AliasKind.BRIDGE_OWN, below.place().get()));
                }
            });
        }
        return aliases;
    }
}
