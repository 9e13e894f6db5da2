/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What people switch on and off for all diagrams of the workspace. */
enum DiagramOption {
    GRID(ActionIds.GRID, "Grid", "grid", false),
    SNAP_TO_GRID(ActionIds.SNAP_TO_GRID, "Snap to Grid", null, false),
    SNAP_TO_GEOMETRY(ActionIds.SNAP_TO_GEOMETRY, "Snap to Geometry", null, true),
    FOLLOW(ActionIds.FOLLOW, "Follow Selection", "follow", true);

    private final String id;
    private final String label;
    private final String icon;
    private final boolean initially;

    DiagramOption(String id, String label, String icon, boolean initially) {
        this.id = id;
        this.label = label;
        this.icon = icon;
        this.initially = initially;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    /** The name of its icon, or {@code null}. */
    String icon() {
        return icon;
    }

    /** The key of its preference. */
    String key() {
        return "option." + name();
    }

    static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.ridgeline.diagram");
    }

    boolean isOn() {
        return preferences().getBoolean(key(), initially);
    }

    void set(boolean on) {
        preferences().putBoolean(key(), on);
    }
}
