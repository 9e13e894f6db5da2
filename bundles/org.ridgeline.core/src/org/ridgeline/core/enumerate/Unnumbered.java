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
 * @param why        the reason in words, for example {@code no bus number is left behind rp9}
 */
public record Unnumbered(PciFunction function, PciHostBridge hostBridge, String why) {
}
