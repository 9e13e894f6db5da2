/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram;

import java.util.List;
import org.ridgeline.core.topology.ElementId;

/** Hears of an open platform editor, on the UI thread. */
public interface PlatformListener {

    /** The platform was changed, and its requester IDs are those of the new state. */
    default void changed() {
    }

    /** The live validation has judged the present state. */
    default void checked() {
    }

    /** Other figures are selected. */
    default void selected(List<ElementId> elements) {
    }
}
