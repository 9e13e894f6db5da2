/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.BusRange;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.model.PlatformPackage.Literals;
import org.ridgeline.model.fix.ValueFix.Value;

/** Makes bus ranges longer, so that buses below fit. */
final class Widening {

    private Widening() {
    }

    /** Lets a host bridge end at a bus. */
    static QuickFix of(PciHostBridge bridge, int last) {
        return new ValueFix("Widen the bus range of " + bridge.name() + " to " + new BusRange(bridge.buses().first(), last), true,
                List.of(new Value(bridge.id(), Literals.PCI_HOST_BRIDGE__LAST_BUS, last)));
    }

    /** Lets everything above a function that ends before a bus end there; empty if nothing does. */
    static Optional<QuickFix> above(Situation situation, EnumeratedFunction function, int last) {
        List<Value> values = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (EnumeratedFunction above : BusNumbers.above(situation, function)) {
            PciBridge bridge = (PciBridge) above.function();
            if (bridge.subordinateBus().isPresent() && bridge.subordinateBus().getAsInt() < last) {
                values.add(new Value(bridge.id(), Literals.PCI_BRIDGE__SUBORDINATE_BUS, last));
                names.add(bridge.name());
            }
        }
        PciHostBridge hostBridge = function.hostBridge();
        if (hostBridge.buses().last() < last) {
            values.add(new Value(hostBridge.id(), Literals.PCI_HOST_BRIDGE__LAST_BUS, last));
            names.add(hostBridge.name());
        }
        String label = String.format("Widen the bus range of %s up to bus %02x", String.join(" and ", names), last);
        return values.isEmpty() ? Optional.empty() : Optional.of(new ValueFix(label, true, values));
    }
}
