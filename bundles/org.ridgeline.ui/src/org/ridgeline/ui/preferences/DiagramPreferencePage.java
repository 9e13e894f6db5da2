/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import java.util.Arrays;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.ridgeline.diagram.preferences.DiagramPreferences;
import org.ridgeline.diagram.preferences.ThemeChoice;

/** Preferences > Ridgeline > Diagram: how diagrams look, and what helps while figures are moved. */
public final class DiagramPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    /** Its id. */
    public static final String ID = "org.ridgeline.ui.preferences.diagram";

    /** The page with the values of this workspace. */
    public DiagramPreferencePage() {
        super(GRID);
        setPreferenceStore(DiagramPreferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription("These hold for every diagram; those that are open follow at once.");
    }

    @Override
    protected void createFieldEditors() {
        String[][] themes = Arrays.stream(ThemeChoice.values()).map(choice -> new String[] {choice.label(), choice.name()})
                .toArray(String[][]::new);
        addField(new ComboFieldEditor(DiagramPreferences.THEME, "&Colors:", themes, getFieldEditorParent()));
        IntegerFieldEditor spacing = new IntegerFieldEditor(DiagramPreferences.GRID_SPACING, "Grid s&pacing (pixels):",
                getFieldEditorParent());
        spacing.setValidRange(DiagramPreferences.LEAST_SPACING, DiagramPreferences.LARGEST_SPACING);
        spacing.setErrorMessage("The spacing of the grid is between " + DiagramPreferences.LEAST_SPACING + " and "
                + DiagramPreferences.LARGEST_SPACING
                + " pixels");
        addField(spacing);
        toggle(DiagramPreferences.GRID, "Show the &grid");
        toggle(DiagramPreferences.SNAP_TO_GRID, "&Snap to the grid");
        toggle(DiagramPreferences.SNAP_TO_GEOMETRY, "Snap to the &edges of other figures");
        toggle(DiagramPreferences.FOLLOW, "Light the path of what is selected (&follow)");
    }

    private void toggle(String key, String label) {
        addField(new BooleanFieldEditor(key, label, getFieldEditorParent()));
    }
}
