/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

/**
 * One thing that two descriptions say differently.
 *
 * @param scope   whether it is about a device or about requester IDs
 * @param element the device's name, or the segment and requester IDs
 * @param aspect  what differs, for programs: {@code presence}, {@code name}, {@code place}, {@code iommu}, {@code stream-id},
 *                {@code msi-controller} or {@code device-id}
 * @param a       what A says; null: nothing
 * @param b       what B says; null: nothing
 * @param message the difference in words, without the element
 */
public record Difference(Scope scope, String element, String aspect, String a, String b, String message) {

    /** What a difference is about. */
    public enum Scope {
        /** A device, bridge, host bridge or IOMMU. */
        DEVICE,
        /** Requester IDs, whoever has them. */
        ENTRY
    }

    /** One value in place of another. */
    static Difference changed(Scope scope, String element, Aspect aspect, String a, String b) {
        return new Difference(scope, element, aspect.key(), a, b, aspect.label() + " " + a + " -> " + b);
    }

    /** A device that only one of both has. */
    static Difference only(String element, boolean inA) {
        return new Difference(Scope.DEVICE, element, Aspect.PRESENCE.key(), inA ? element : null, inA ? null : element,
                "only in " + (inA ? "A" : "B"));
    }

    /** {@code nvme0: stream ID 0x100 -> 0x108}. */
    public String text() {
        return element + ": " + message;
    }
}
