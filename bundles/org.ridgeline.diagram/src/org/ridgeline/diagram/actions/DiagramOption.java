/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import org.ridgeline.diagram.preferences.DiagramPreferences;

/** What people switch on and off for all diagrams of the workspace. */
enum DiagramOption {
    GRID(ActionIds.GRID, "Grid", "grid", DiagramPreferences.GRID),
    SNAP_TO_GRID(ActionIds.SNAP_TO_GRID, "Snap to Grid", null, DiagramPreferences.SNAP_TO_GRID),
    SNAP_TO_GEOMETRY(ActionIds.SNAP_TO_GEOMETRY, "Snap to Geometry", null, DiagramPreferences.SNAP_TO_GEOMETRY),
    FOLLOW(ActionIds.FOLLOW, "Follow Selection", "follow", DiagramPreferences.FOLLOW);

    private final String id;
    private final String label;
    private final String icon;
    private final String key;

    DiagramOption(String id, String label, String icon, String key) {
        this.id = id;
        this.label = label;
        this.icon = icon;
        this.key = key;
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
        return key;
    }

    boolean isOn() {
        return DiagramPreferences.isOn(key);
    }

    void set(boolean on) {
        DiagramPreferences.set(key, on);
    }
}
