/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.Optional;
import java.util.OptionalInt;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/** What a node says of a host bridge: its segment and buses (pci-bus-common.yaml, host-generic-pci.yaml). */
final class HostBridgeClaim {

    private static final int BUS_BITS = 20;

    private HostBridgeClaim() {
    }

    /** The claim of a node that is one; where it says no buses it has all 256. */
    static ClaimedFact of(ClaimedTargets targets, NodePath at) {
        Optional<int[]> range = at.node().value("bus-range").filter(value -> value.size() == 8).map(Value::cells)
                .filter(buses -> buses[0] >= 0 && buses[0] <= buses[1] && buses[1] <= 0xff);
        return new ClaimedFact.HostBridge(PathText.of(at), targets.segmentOf(at), range.map(buses -> buses[0]).orElse(0),
                range.map(buses -> buses[1]).orElse(0xff), room(at));
    }

    /** Of other host bridges than the generic one it is not known what their registers are. */
    private static OptionalInt room(NodePath at) {
        int address = NodeAddress.addressCells(at.parent().orElse(at).node());
        int size = NodeAddress.sizeCells(at.parent().orElse(at).node());
        Optional<Value> reg = at.node().value("reg");
        if (!NodeText.isCompatible(at.node(), "pci-host-ecam-generic") || address < 1 || address > 2 || size < 1 || size > 2
                || reg.isEmpty() || reg.get().cellCount() < address + size) {
            return OptionalInt.empty();
        }
        long buses = NodeAddress.number(reg.get(), address, size) >>> BUS_BITS;
        return buses > 0 && buses <= 0x100 ? OptionalInt.of((int) buses) : OptionalInt.empty();
    }
}
