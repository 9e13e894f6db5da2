/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ridgeline.model.BridgeKind;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciEndpoint;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;

/** A bus written in words: {@code a b@3 c@4.1} are an endpoint without a slot, one in slot 3 and one that is function 1 of slot 4. */
final class Bus {

    private Bus() {
    }

    /** A platform whose first host bridge has these functions. */
    static Platform platform(String words) {
        Platform platform = PlatformFactory.eINSTANCE.createPlatform();
        platform.getHostBridges().add(hostBridge("pcie", words));
        return platform;
    }

    static PciHostBridge hostBridge(String name, String words) {
        PciHostBridge bridge = PlatformFactory.eINSTANCE.createPciHostBridge();
        bridge.setId(name);
        bridge.setName(name);
        fill(bridge, words);
        return bridge;
    }

    /** A root port with these functions behind it. */
    static PciBridge port(String name, String words) {
        PciBridge port = PlatformFactory.eINSTANCE.createPciBridge();
        port.setId(name);
        port.setName(name);
        port.setKind(BridgeKind.ROOT_PORT);
        fill(port, words);
        return port;
    }

    /** The functions of a bus in the order of their slots: {@code 0:a 3:b 4.1:c}. */
    static String slots(DmaSource bus) {
        BusSlots slots = BusSlots.of(bus);
        return slots.functions().stream().map(function -> {
            int number = slots.functionNumberOf(function).getAsInt();
            return slots.slotOf(function).getAsInt() + (number == 0 ? "" : "." + number) + ":" + function.getName();
        }).collect(Collectors.joining(" "));
    }

    /** The functions of a bus in plugging order, in the words that made them. */
    static String drawn(DmaSource bus) {
        return BusSlots.functionsOf(bus).stream()
                .map(function -> function.getName() + (function.getSlot() == null ? "" : "@" + function.getSlot())
                + (function.getFunction() == null ? "" : "." + function.getFunction())).collect(Collectors.joining(" "));
    }

    static PciFunction find(DmaSource bus, String name) {
        return BusSlots.functionsOf(bus).stream().filter(function -> function.getName().equals(name)).findFirst().orElseThrow();
    }

    private static void fill(DmaSource bus, String words) {
        List<PciFunction> functions = new ArrayList<>();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            String[] parts = word.split("[@.]");
            PciEndpoint endpoint = PlatformFactory.eINSTANCE.createPciEndpoint();
            endpoint.setId(parts[0]);
            endpoint.setName(parts[0]);
            if (word.contains("@")) {
                endpoint.setSlot(Integer.valueOf(parts[1]));
            }
            if (word.contains(".")) {
                endpoint.eSet(PlatformPackage.Literals.PCI_FUNCTION__FUNCTION, Integer.valueOf(parts[2]));
            }
            functions.add(endpoint);
        }
        BusSlots.functionsOf(bus).addAll(functions);
    }
}
