/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import org.ridgeline.acpi.internal.Unsigned;

/**
 * An interrupt of an SMMUv1 or v2.
 *
 * @param gsiv global system interrupt, 32 bits
 * @param flags 32 bits: 0 level, 1 edge triggered
 */
public record SmmuInterrupt(long gsiv, long flags) {
    /** No interrupt. */
    public static final SmmuInterrupt NONE = new SmmuInterrupt(0, 0);

    /** A number over 32 bits is an {@link IllegalArgumentException}. */
    public SmmuInterrupt {
        Unsigned.check("GSIV", gsiv, 32);
        Unsigned.check("interrupt flags", flags, 32);
    }
}
