/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** What holds for diagrams as long as nobody chose anything. */
public final class DiagramDefaults extends AbstractPreferenceInitializer {

    private static final int GRID_SPACING = 16;

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(DiagramPreferences.QUALIFIER);
        defaults.putBoolean(DiagramPreferences.GRID, false);
        defaults.putBoolean(DiagramPreferences.SNAP_TO_GRID, false);
        defaults.putBoolean(DiagramPreferences.SNAP_TO_GEOMETRY, true);
        defaults.putBoolean(DiagramPreferences.FOLLOW, true);
        defaults.putInt(DiagramPreferences.GRID_SPACING, GRID_SPACING);
        defaults.put(DiagramPreferences.THEME, ThemeChoice.WORKBENCH.name());
    }
}
