/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.group;

import java.util.Optional;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Enumeration;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciFunction;

/** Whether functions keep peers apart (Linux: pci_acs_enabled for SV, RR, CR and UF; vendors' quirks aside). */
final class AcsTruth {

    private final Enumeration enumeration;
    private final Boot boot;

    AcsTruth(Enumeration enumeration, Boot boot) {
        this.enumeration = enumeration;
        this.boot = boot;
    }

    /** Whether a function does; {@code alone} if its slot has no other function. */
    boolean separates(EnumeratedFunction function, boolean alone) {
        if (isConventional(function)) {
            return false;
        }
        boolean switchedOn = function.function().acs() && boot == Boot.ACPI;
        if (function.function() instanceof PciBridge bridge) {
            return switch (bridge.kind()) {
                case ROOT_PORT, DOWNSTREAM_PORT -> switchedOn;
                case UPSTREAM_PORT -> alone || switchedOn;
                case PCIE_TO_PCI, PCI_TO_PCI -> false;
            };
        }
        return alone || switchedOn;
    }

    /** The bridge right above a function. */
    Optional<EnumeratedFunction> above(EnumeratedFunction function) {
        return function.bridge().flatMap(bridge -> enumeration.find(bridge.id()));
    }

    /** Whether a function is on a conventional bus. */
    private static boolean isConventional(EnumeratedFunction function) {
        return function.bridge().map(AcsTruth::isToConventional).orElse(false);
    }

    /** Whether a function is a bridge to a conventional bus. */
    static boolean isToConventional(PciFunction function) {
        return function instanceof PciBridge bridge && (bridge.kind() == BridgeKind.PCIE_TO_PCI || bridge.kind() == BridgeKind.PCI_TO_PCI);
    }
}
