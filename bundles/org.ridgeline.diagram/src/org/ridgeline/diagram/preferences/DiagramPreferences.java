/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.preferences;

import java.util.Arrays;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The keys of what people prefer for diagrams, and what they chose; editors that are open take a change over at once. */
public final class DiagramPreferences {

    /** Whether the grid is shown. */
    public static final String GRID = "option.GRID";
    /** Whether what is moved snaps to the grid. */
    public static final String SNAP_TO_GRID = "option.SNAP_TO_GRID";
    /** Whether what is moved snaps to the edges of other figures. */
    public static final String SNAP_TO_GEOMETRY = "option.SNAP_TO_GEOMETRY";
    /** Whether the path of what is selected is lit. */
    public static final String FOLLOW = "option.FOLLOW";
    /** The step of the grid, in pixels at 100 %. */
    public static final String GRID_SPACING = "grid.spacing";
    /** The name of a {@link ThemeChoice}. */
    public static final String THEME = "theme";

    /** The least {@link #GRID_SPACING}. */
    public static final int LEAST_SPACING = 4;
    /** The largest {@link #GRID_SPACING}. */
    public static final int LARGEST_SPACING = 200;

    static final String QUALIFIER = "org.ridgeline.diagram";

    private static final IPreferenceStore STORE = store();

    private DiagramPreferences() {
    }

    /** A store of its own on what is chosen in this workspace; listeners hear what others change, too. */
    public static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, QUALIFIER);
    }

    /** Whether an option is on. */
    public static boolean isOn(String option) {
        return STORE.getBoolean(option);
    }

    /** Switches an option on or off. */
    public static void set(String option, boolean on) {
        STORE.setValue(option, on);
    }

    /** The step of the grid, in pixels at 100 %; sensible whatever the workspace says. */
    public static int gridSpacing() {
        return Math.clamp(STORE.getInt(GRID_SPACING), LEAST_SPACING, LARGEST_SPACING);
    }

    /** Whose colours diagrams have. */
    public static ThemeChoice theme() {
        String chosen = STORE.getString(THEME);
        return Arrays.stream(ThemeChoice.values()).filter(choice -> choice.name().equals(chosen)).findFirst().orElse(ThemeChoice.WORKBENCH);
    }
}
