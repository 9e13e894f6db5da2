/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.session;

/** Hears of a {@link PlatformSession}, on the UI thread. */
public interface SessionListener {

    /** The platform, its requester IDs and its scene are new. */
    default void changed() {
    }

    /** The findings are those of the present state. */
    default void checked() {
    }
}
