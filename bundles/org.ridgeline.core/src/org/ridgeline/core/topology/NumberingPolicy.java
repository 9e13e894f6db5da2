/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/** Who hands out the slots and bus numbers that nobody fixed. */
public enum NumberingPolicy {
    /** Linux: bus numbers depth-first in device order; fixed slots are taken first, the others get the first free ones. */
    LINUX,
    /** Firmware fixed the bus numbers and keeps reserved buses; whatever it left open is numbered as Linux would. */
    FIRMWARE,
    /** QEMU: slots strictly in plugging order, so that a fixed slot may already be taken; buses by firmware behind it. */
    QEMU
}
