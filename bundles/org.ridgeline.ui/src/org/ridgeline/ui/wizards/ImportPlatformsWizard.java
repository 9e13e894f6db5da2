/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.ui.Images;

/** Import > Platforms: copies of {@code .topology} files; one that is not sound comes in as it is, and gets its problems. */
public final class ImportPlatformsWizard extends Wizard implements IImportWizard {
    private IWorkbench workbench;
    private ImportPlatformsPage page;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("Import Platforms");
        setDefaultPageImageDescriptor(Images.WIZARD.descriptor());
        setNeedsProgressMonitor(true);
        page = new ImportPlatformsPage(InitialFolder.of(bench, selection));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        List<Path> sources = page.sources();
        List<IFile> targets = page.targets().stream().map(path -> page.folder().getFile(path)).toList();
        IContainer folder = page.folder();
        WizardWork work = monitor -> ResourcesPlugin.getWorkspace()
                .run(inner -> copy(sources, targets, SubMonitor.convert(inner, sources.size())), folder.getProject(), 0, monitor);
        if (!work.runIn(getContainer(), "The platforms cannot be imported")) {
            return false;
        }
        if (targets.size() == 1) {
            CreatedFiles.open(targets.getFirst(), workbench.getActiveWorkbenchWindow());
        } else {
            CreatedFiles.select(targets.getFirst(), workbench.getActiveWorkbenchWindow());
        }
        return true;
    }

    private static void copy(List<Path> sources, List<IFile> targets, SubMonitor progress) throws CoreException {
        for (int i = 0; i < sources.size(); i++) {
            try {
                WorkspaceFiles.write(targets.get(i), Files.readAllBytes(sources.get(i)), progress.split(1));
            } catch (IOException e) {
                throw new CoreException(Status.error(sources.get(i) + " cannot be read: " + e.getMessage(), e));
            }
        }
    }
}
