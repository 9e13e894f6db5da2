/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.preferences;

import org.ridgeline.drawing.scene.Theme;

/** Whose colours diagrams have. */
public enum ThemeChoice {
    /** Those that fit the workbench. */
    WORKBENCH("As the workbench"),
    /** Dark on light, whatever the workbench is. */
    LIGHT("Light"),
    /** Light on dark, whatever the workbench is. */
    DARK("Dark");

    private final String label;

    ThemeChoice(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The theme of a diagram in a workbench that is dark or not. */
    public Theme in(boolean darkWorkbench) {
        return this == DARK || this == WORKBENCH && darkWorkbench ? Theme.DARK : Theme.LIGHT;
    }
}
