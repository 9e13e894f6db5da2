/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import org.ridgeline.core.id.RidRange;

/**
 * The bus numbers behind a bridge, as its registers would show them.
 *
 * @param secondary   the bus right behind it, 0 to 255
 * @param subordinate the highest bus behind it, {@code secondary} to 255
 * @param pinned      whether firmware fixed the secondary number
 */
public record BusSpan(int secondary, int subordinate, boolean pinned) {

    /** Every RID on these buses. */
    public RidRange rids() {
        return RidRange.ofBuses(secondary, subordinate);
    }

    /** Whether the bus number lies behind the bridge. */
    public boolean contains(int bus) {
        return secondary <= bus && bus <= subordinate;
    }
}
