/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The buses of a machine that are no PCI buses, as far as it has been plugged together. */
final class OtherBuses {

    private final Set<OtherBus> kinds = EnumSet.noneOf(OtherBus.class);
    private final Set<String> owners = new HashSet<>();

    /** @param own the kinds that the machine itself has */
    OtherBuses(Set<OtherBus> own) {
        kinds.addAll(own);
    }

    /** Takes in what a device brings along for those behind it. */
    void plug(DeviceOption device) {
        for (OtherBus bus : OtherBus.values()) {
            if (bus.isBroughtBy(device.driver())) {
                kinds.add(bus);
                device.id().ifPresent(owners::add);
            }
        }
    }

    /** Whether a device is plugged into one of them by its name: that of the owner with a number behind it. */
    boolean isTarget(String bus) {
        return owners.contains(bus.replaceFirst("\\.[0-9]+$", ""));
    }

    /** Why QEMU does not take a device that is no PCI function, as QEMU says it; empty if it takes it. */
    Optional<String> refusal(DeviceOption device, Hierarchy pci) {
        Optional<OtherBus> needed = OtherBus.of(device.driver());
        Optional<String> named = device.properties().text("bus");
        if (needed.isPresent() && named.flatMap(pci::find).isPresent()) {
            return Optional.of("it cannot go on the PCI bus '" + named.get() + "'");
        }
        return needed.filter(bus -> !kinds.contains(bus)).map(bus -> "no '" + bus.called() + "' bus is there before it");
    }
}
