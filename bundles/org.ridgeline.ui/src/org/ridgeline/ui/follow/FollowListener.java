/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.follow;

import java.util.List;
import org.ridgeline.core.topology.ElementId;

/** Hears which platform to show; always on the UI thread. */
public interface FollowListener {

    /** Another platform, or another state of it. */
    void followed(Followed platform);

    /** Other figures are selected in the diagram. */
    default void selected(List<ElementId> elements) {
    }
}
