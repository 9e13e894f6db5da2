/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.ridgeline.ui.Images;
import org.ridgeline.ui.templates.Starter;

/** New > Platform: a file made of a template, opened in the editor. */
public final class NewPlatformWizard extends Wizard implements INewWizard {
    /** The wizard's id. */
    public static final String ID = "org.ridgeline.ui.newPlatform";

    private IWorkbench workbench;
    private NewPlatformPage page;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("New Platform");
        setDefaultPageImageDescriptor(Images.WIZARD.descriptor());
        setNeedsProgressMonitor(true);
        page = new NewPlatformPage(InitialFolder.of(bench, selection));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        IContainer folder = file.getParent();
        String stem = page.stem();
        Starter starter = page.starter();
        WizardWork work = monitor -> starter.createIn(folder, stem, monitor);
        if (!work.runIn(getContainer(), "The platform cannot be created")) {
            return false;
        }
        CreatedFiles.open(file, workbench.getActiveWorkbenchWindow());
        return true;
    }
}
