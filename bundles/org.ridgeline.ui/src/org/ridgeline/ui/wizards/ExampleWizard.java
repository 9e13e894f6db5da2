/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.ridgeline.ide.project.NewProject;
import org.ridgeline.ui.Images;
import org.ridgeline.ui.templates.Starter;

/** New > Example: copies of examples, in a project that there is or in a new one. */
public final class ExampleWizard extends Wizard implements INewWizard {
    /** The wizard's id. */
    public static final String ID = "org.ridgeline.ui.newExample";

    private IWorkbench workbench;
    private ExamplePage page;
    private final List<IFile> copies = new ArrayList<>();

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("New Example");
        setDefaultPageImageDescriptor(Images.WIZARD.descriptor());
        setNeedsProgressMonitor(true);
        page = new ExamplePage(InitialFolder.of(bench, selection).map(folder -> folder.getProject()));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.project();
        List<Starter> starters = page.starters();
        copies.clear();
        WizardWork work = monitor -> copy(project, starters, SubMonitor.convert(monitor, starters.size() + 1));
        if (!work.runIn(getContainer(), "The example cannot be copied")) {
            return false;
        }
        CreatedFiles.open(copies.getFirst(), workbench.getActiveWorkbenchWindow());
        return true;
    }

    private void copy(IProject project, List<Starter> starters, SubMonitor progress) throws CoreException {
        if (!project.exists()) {
            new NewProject(project.getName(), Optional.empty()).create(progress.split(1));
        }
        for (Starter starter : starters) {
            starter.createIn(project, "example", progress.split(1)).ifPresent(copies::add);
        }
    }
}
