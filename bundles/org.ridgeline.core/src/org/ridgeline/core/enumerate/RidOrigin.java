/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

/**
 * Why a requester ID has its value, and whether plugging another device could change it.
 *
 * @param slotPinned whether somebody or the hardware fixed the slot
 * @param busPinned  whether the bus number is fixed
 * @param text       the reason in words, for example {@code first free slot on pcie.0}
 */
public record RidOrigin(boolean slotPinned, boolean busPinned, String text) {

    /** Whether the whole requester ID is fixed. */
    public boolean isPinned() {
        return slotPinned && busPinned;
    }
}
