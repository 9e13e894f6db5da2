/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.core.topology.BusRange;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.model.PlatformPackage.Literals;
import org.ridgeline.model.fix.ValueFix.Value;

/** Two host bridges of one segment claim the same buses: they divide them, one gets a segment of its own, or both become one. */
final class SharedBusFixes {

    private static final int LAST = 0xff;
    private static final int HALF = 0x80;

    private SharedBusFixes() {
    }

    static List<QuickFix> between(Situation situation, PciHostBridge one, PciHostBridge other) {
        List<QuickFix> fixes = new ArrayList<>();
        PciHostBridge lower = other.buses().first() < one.buses().first() ? other : one;
        PciHostBridge upper = lower == one ? other : one;
        int used = BusNumbers.highest(situation.translation().enumeration(), lower.id()).orElse(lower.buses().first());
        if (lower.buses().first() < upper.buses().first() && used < upper.buses().first()) {
            fixes.add(divide(lower, new BusRange(lower.buses().first(), upper.buses().first() - 1), upper, upper.buses()));
        } else {
            int border = Math.max(HALF, used + 1);
            if (border <= LAST) {
                fixes.add(divide(lower, new BusRange(lower.buses().first(), border - 1), upper, new BusRange(border, LAST)));
            }
        }
        int segment = 1 + situation.translation().topology().hostBridges().stream().mapToInt(PciHostBridge::segment).max().getAsInt();
        if (segment <= 0xffff) {
            fixes.add(new ValueFix("Put " + other.name() + " into segment " + segment + " of its own", false,
                    List.of(new Value(other.id(), Literals.PCI_HOST_BRIDGE__SEGMENT, segment))));
        }
        fixes.add(new MergeFix("Merge " + other.name() + " into " + one.name(), other.id(), one.id()));
        return fixes;
    }

    private static QuickFix divide(PciHostBridge lower, BusRange below, PciHostBridge upper, BusRange above) {
        return new ValueFix("Divide the buses: " + below + " for " + lower.name() + ", " + above + " for " + upper.name(), false,
                List.of(new Value(lower.id(), Literals.PCI_HOST_BRIDGE__LAST_BUS, below.last()),
                        new Value(upper.id(), Literals.PCI_HOST_BRIDGE__FIRST_BUS, above.first()),
                        new Value(upper.id(), Literals.PCI_HOST_BRIDGE__LAST_BUS, above.last())));
    }
}
