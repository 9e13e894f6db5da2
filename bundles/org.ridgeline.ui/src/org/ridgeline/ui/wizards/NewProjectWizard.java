/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.ridgeline.ide.project.NewProject;
import org.ridgeline.ide.settings.ProjectSettings;
import org.ridgeline.ui.Images;
import org.ridgeline.ui.preferences.UiPreferences;
import org.ridgeline.ui.templates.Starter;

/** New > Ridgeline Project: a project with the nature, and a first platform if somebody wants one. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {
    /** The wizard's id. */
    public static final String ID = "org.ridgeline.ui.newProject";

    private final NewProjectPage page = new NewProjectPage();
    private IWorkbench workbench;
    private IConfigurationElement configuration;
    private IProject project;
    private Optional<IFile> first = Optional.empty();

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("New Ridgeline Project");
        setDefaultPageImageDescriptor(Images.WIZARD.descriptor());
        setNeedsProgressMonitor(true);
        addPage(page);
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        configuration = element;
    }

    @Override
    public boolean performFinish() {
        String name = page.getProjectName();
        Optional<URI> location = page.useDefaults() ? Optional.empty() : Optional.of(page.getLocationURI());
        Starter starter = page.starter();
        WizardWork work = monitor -> create(new NewProject(name, location), starter, SubMonitor.convert(monitor, 2));
        if (!work.runIn(getContainer(), "The project cannot be created")) {
            return false;
        }
        if (configuration != null) {
            BasicNewProjectResourceWizard.updatePerspective(configuration);
        }
        first.ifPresentOrElse(file -> CreatedFiles.open(file, workbench.getActiveWorkbenchWindow()),
                () -> CreatedFiles.select(project, workbench.getActiveWorkbenchWindow()));
        return true;
    }

    private void create(NewProject wanted, Starter starter, SubMonitor progress) throws CoreException {
        project = wanted.create(progress.split(1));
        ProjectSettings settings = UiPreferences.newProjectSettings();
        if (!settings.equals(ProjectSettings.DEFAULT)) {
            settings.save(project);
        }
        first = starter.createIn(project, "platform", progress.split(1));
    }
}
