/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciHostBridge;

/**
 * A drawn function that gets no requester ID.
 *
 * @param function   what was drawn
 * @param hostBridge the host bridge it is below
 * @param reason     what kind of reason it is
 * @param why        the reason in words, for example {@code no bus number is left behind rp9}
 */
public record Unnumbered(PciFunction function, PciHostBridge hostBridge, Reason reason, String why) {

    /** Why a function gets no requester ID. */
    public enum Reason {
        /** All slots of its bus are taken. */
        NO_SLOT,
        /** The bridge above it got no bus number. */
        NO_BUS,
        /** The bridge above it is itself never found. */
        HIDDEN_BRIDGE
    }
}
