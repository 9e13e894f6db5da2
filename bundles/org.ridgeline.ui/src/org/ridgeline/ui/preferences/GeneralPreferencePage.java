/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.ridgeline.ide.settings.ProjectSettings;

/** Preferences > Ridgeline: what new projects begin with, and how an export goes. */
public final class GeneralPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
    private FirmwareForm form;
    private Button preview;

    @Override
    public void init(IWorkbench workbench) {
        setDescription("A project keeps its own settings: see its properties.");
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(pane);
        Group projects = new Group(pane, SWT.NONE);
        projects.setText("New projects");
        GridLayoutFactory.swtDefaults().applyTo(projects);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(projects);
        form = new FirmwareForm(projects, UiPreferences.newProjectSettings(), this::validate);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        preview = new Button(pane, SWT.CHECK);
        preview.setText("Export Firmware shows what will change &before it writes");
        preview.setSelection(UiPreferences.previewsExport());
        return pane;
    }

    private void validate() {
        setErrorMessage(form.refusal().orElse(null));
        setValid(form.refusal().isEmpty());
    }

    @Override
    protected void performDefaults() {
        form.set(ProjectSettings.DEFAULT);
        preview.setSelection(true);
        validate();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        UiPreferences.setNewProjectSettings(form.settings());
        UiPreferences.setPreviewsExport(preview.getSelection());
        return true;
    }
}
