/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.core.enumerate.BusSpan;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Enumeration;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/** Which bus numbers a host bridge uses, and would use if it had all of them. */
final class BusNumbers {

    private static final int LAST = 0xff;

    private BusNumbers() {
    }

    /** The highest bus number in use below a host bridge; empty if nothing is below it. */
    static OptionalInt highest(Enumeration enumeration, ElementId hostBridge) {
        return enumeration.functions().stream().filter(function -> function.hostBridge().id().equals(hostBridge))
                .mapToInt(BusNumbers::highest).max();
    }

    private static int highest(EnumeratedFunction function) {
        int own = Math.max(function.address().rid().bus(), function.buses().map(BusSpan::subordinate).orElse(0));
        return function.virtualFunctions().stream().mapToInt(virtual -> virtual.address().rid().bus()).reduce(own, Math::max);
    }

    /** The highest bus number that would be in use below a host bridge if its range did not end before bus ff. */
    static OptionalInt needed(Platform platform, ElementId hostBridge) {
        Platform copy = EcoreUtil.copy(platform);
        DrawnElement.find(copy, hostBridge, PciHostBridge.class).setLastBus(LAST);
        try {
            return highest(Enumeration.of(Snapshot.of(copy)), hostBridge);
        } catch (IncompletePlatformException e) {
            return OptionalInt.empty();
        }
    }

    /** The bridges that a function is behind, the nearest first. */
    static List<EnumeratedFunction> above(Situation situation, EnumeratedFunction function) {
        List<EnumeratedFunction> bridges = new ArrayList<>();
        for (Optional<PciBridge> bridge = function.bridge(); bridge.isPresent(); bridge = bridges.getLast().bridge()) {
            bridges.add(situation.numbered(bridge.get().id()).orElseThrow());
        }
        return bridges;
    }
}
