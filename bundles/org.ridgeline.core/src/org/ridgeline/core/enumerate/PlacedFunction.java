/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import org.ridgeline.core.topology.PciFunction;

/**
 * A function with its place on its bus, before the bus has a number.
 *
 * @param function what was drawn
 * @param devfn    device and function number in one byte
 * @param pinned   whether the slot is fixed
 * @param why      the reason for the slot in words
 * @param scanned  whether an operating system that scans the bus finds it
 */
record PlacedFunction(PciFunction function, int devfn, boolean pinned, String why, boolean scanned) {

    PlacedFunction scanned(boolean found) {
        return new PlacedFunction(function, devfn, pinned, why, found);
    }

    Hop hop() {
        return new Hop(devfn >> 3, devfn & 7);
    }
}
