/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

/**
 * The two descriptions that are compared.
 *
 * @param a      the one that comes first in what is told
 * @param ownOfA what tells something of it from what is called the same in the other, such as {@code A's}
 * @param b      the other one
 * @param ownOfB the same for that one
 */
record Descriptions(Description a, String ownOfA, Description b, String ownOfB) {

    /** Whether both name the functions that sit on their buses. */
    boolean areDrawn() {
        return a.isDrawn() && b.isDrawn();
    }

    /** Whether another name in the other one is something that people would want to know. */
    boolean areNamed() {
        return a.named() && b.named();
    }
}
