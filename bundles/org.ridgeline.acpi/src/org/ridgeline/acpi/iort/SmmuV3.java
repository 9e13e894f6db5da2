/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import org.ridgeline.acpi.internal.Unsigned;

/**
 * Node type 4: an SMMUv3. Beware of {@code deviceIdMappingIndex}: before node revision 5 it is live as soon as one of the four interrupts
 * is 0, and Linux then skips that mapping for requester IDs.
 *
 * @param baseAddress physical address of its registers, 64 bits
 * @param flags 32 bits: bit 0 COHACC override, bits 2:1 HTTU override, bit 3 proximity domain valid, bit 4 device ID mapping index valid
 *        (node revision 5)
 * @param vatosAddress physical address of the VATOS page or 0, 64 bits
 * @param model 32 bits: 0 generic
 * @param eventGsiv event queue interrupt or 0, 32 bits
 * @param priGsiv page request interrupt or 0, 32 bits
 * @param gerrGsiv global error interrupt or 0, 32 bits
 * @param syncGsiv command sync interrupt or 0, 32 bits
 * @param proximityDomain NUMA domain, 32 bits
 * @param deviceIdMappingIndex which mapping of the node gives the device ID of the SMMU's own MSIs, 32 bits
 */
public record SmmuV3(long baseAddress, long flags, long vatosAddress, long model, long eventGsiv, long priGsiv, long gerrGsiv,
        long syncGsiv, long proximityDomain, long deviceIdMappingIndex) implements IortBody {
    /** Node type number. */
    public static final int TYPE = 4;

    /** A number that does not fit its field is an {@link IllegalArgumentException}. */
    public SmmuV3 {
        Unsigned.check("SMMUv3 flags", flags, 32);
        Unsigned.check("SMMUv3 model", model, 32);
        Unsigned.check("event GSIV", eventGsiv, 32);
        Unsigned.check("PRI GSIV", priGsiv, 32);
        Unsigned.check("GERR GSIV", gerrGsiv, 32);
        Unsigned.check("sync GSIV", syncGsiv, 32);
        Unsigned.check("proximity domain", proximityDomain, 32);
        Unsigned.check("device ID mapping index", deviceIdMappingIndex, 32);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
