/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.PropertyPage;
import org.ridgeline.ide.settings.ProjectSettings;

/** Properties > Ridgeline: the firmware of one project. */
public final class FirmwarePropertyPage extends PropertyPage {
    private FirmwareForm form;

    /** Made by the workbench. */
    public FirmwarePropertyPage() {
        setDescription("What is written whenever a platform of this project is saved. The settings are stored with the project.");
    }

    @Override
    protected Control createContents(Composite parent) {
        form = new FirmwareForm(parent, ProjectSettings.of(project()), this::validate);
        return form.control();
    }

    private void validate() {
        setErrorMessage(form.refusal().orElse(null));
        setValid(form.refusal().isEmpty());
    }

    @Override
    protected void performDefaults() {
        form.set(UiPreferences.newProjectSettings());
        validate();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        try {
            form.settings().save(project());
            return true;
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
            return false;
        }
    }

    private IProject project() {
        return Adapters.adapt(getElement(), IProject.class);
    }
}
