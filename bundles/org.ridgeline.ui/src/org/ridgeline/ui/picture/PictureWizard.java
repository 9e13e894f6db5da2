/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.picture;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.osgi.framework.FrameworkUtil;
import org.ridgeline.diagram.PlatformEditing;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.ui.Images;
import org.ridgeline.ui.wizards.MessagePage;
import org.ridgeline.ui.wizards.SelectedPlatforms;
import org.ridgeline.ui.wizards.WizardWork;

/** Export > Picture: the diagram of a platform as PNG or SVG. */
public final class PictureWizard extends Wizard implements IExportWizard {
    /** The wizard's id. */
    public static final String ID = "org.ridgeline.ui.exportPicture";

    private IWorkbench workbench;
    private IFile platform;
    private PicturePage page;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("Export Picture");
        setDefaultPageImageDescriptor(Images.WIZARD.descriptor());
        setNeedsProgressMonitor(true);
        setDialogSettings(DialogSettings.getOrCreateSection(
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PictureWizard.class)).getDialogSettings(), "picture"));
        List<IFile> platforms = SelectedPlatforms.of(bench, selection);
        if (platforms.size() == 1) {
            platform = platforms.getFirst();
            page = new PicturePage(platform);
            addPage(page);
        } else {
            addPage(new MessagePage("Picture", "Select one platform (.topology), or open it, and try again."));
        }
    }

    @Override
    public boolean performFinish() {
        Platform drawn = edited();
        PictureFormat format = page.format();
        var options = page.options();
        var target = page.target();
        page.save();
        WizardWork work = monitor -> {
            try {
                new PictureExport(drawn == null ? PlatformFile.read(WorkspaceFiles.read(platform), platform.getName()) : drawn, format,
                        options, target).write();
            } catch (IOException e) {
                throw new CoreException(Status.error(e.getMessage(), e));
            }
            for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(target.getParent().toUri())) {
                folder.refreshLocal(IResource.DEPTH_ONE, monitor);
            }
        };
        return work.runIn(getContainer(), "The picture cannot be written");
    }

    /** A copy of the platform as it is in its editor, saved or not, for the thread that draws; {@code null} if no editor has it. */
    private Platform edited() {
        IEditorPart editor = workbench.getActiveWorkbenchWindow().getActivePage().findEditor(new FileEditorInput(platform));
        PlatformEditing editing = editor == null ? null : Adapters.adapt(editor, PlatformEditing.class);
        return editing == null || editing.platform() == null ? null : EcoreUtil.copy(editing.platform());
    }
}
