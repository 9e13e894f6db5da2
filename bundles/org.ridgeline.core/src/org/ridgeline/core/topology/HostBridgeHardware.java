/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.List;
import java.util.OptionalLong;

/**
 * What firmware says of a host bridge besides its IDs.
 *
 * @param compatible      device-tree compatible strings; empty: {@code pci-host-ecam-generic}
 * @param ecamBase        the address of its configuration space, that of its first bus, or empty where unknown
 * @param windows         its address windows
 * @param interruptRoutes the rows of its interrupt map
 * @param interruptSlots  how many slots the interrupt map tells apart, a power of two from 1 to 32 (a swizzle over four slots has 4)
 * @param coherent        whether requests from below it are cache coherent
 * @param ats             whether it passes Address Translation Services
 * @param addressBits     how many address bits its masters can drive, 1 to 64
 */
public record HostBridgeHardware(List<String> compatible, OptionalLong ecamBase, List<AddressWindow> windows,
        List<InterruptRoute> interruptRoutes, int interruptSlots, boolean coherent, boolean ats, int addressBits) {

    /** A coherent bridge without ATS, 64 address bits, nothing else known. */
    public static final HostBridgeHardware PLAIN =
            new HostBridgeHardware(List.of(), OptionalLong.empty(), List.of(), List.of(), 32, true, false, 64);

    /** Keeps its own copies and refuses numbers that no bridge has. */
    public HostBridgeHardware {
        compatible = List.copyOf(compatible);
        windows = List.copyOf(windows);
        interruptRoutes = List.copyOf(interruptRoutes);
        Range.require(interruptSlots, 1, 32, "interrupt slots");
        if (Integer.bitCount(interruptSlots) != 1) {
            throw new IllegalArgumentException("interrupt slots " + interruptSlots + " is no power of two");
        }
        Range.require(addressBits, 1, 64, "address bits");
    }
}
