/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.PlatformBuilder;
import org.ridgeline.ui.Images;
import org.ridgeline.ui.wizards.CreatedFiles;
import org.ridgeline.ui.wizards.InitialFolder;
import org.ridgeline.ui.wizards.WizardWork;

/** Makes a platform of a device tree, a table or a command line of QEMU. */
public final class ImportFirmwareWizard extends Wizard implements IImportWizard {
    /** The wizard's id. */
    public static final String ID = "org.ridgeline.ui.importFirmware";

    private final List<Path> dropped;
    private IWorkbench workbench;
    private ImportFirmwarePage page;

    /** A wizard that starts with the selected files. */
    public ImportFirmwareWizard() {
        this(List.of());
    }

    /** A wizard that starts with files of a machine. */
    ImportFirmwareWizard(List<Path> dropped) {
        this.dropped = List.copyOf(dropped);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("Import Platform");
        setDefaultPageImageDescriptor(Images.WIZARD.descriptor());
        setNeedsProgressMonitor(true);
        page = new ImportFirmwarePage(dropped.isEmpty() ? selected(selection) : dropped, InitialFolder.of(bench, selection));
        addPage(page);
    }

    private static List<Path> selected(IStructuredSelection selection) {
        return selection.stream().map(element -> Adapters.adapt(element, IFile.class))
                .filter(file -> file != null && file.getLocation() != null && !"topology".equals(file.getFileExtension()))
                .map(file -> file.getLocation().toPath()).toList();
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        Topology topology = page.imported().topology();
        WizardWork work = monitor -> WorkspaceFiles.write(file, bytes(topology), monitor);
        if (!work.runIn(getContainer(), "The platform cannot be imported")) {
            return false;
        }
        CreatedFiles.open(file, workbench.getActiveWorkbenchWindow());
        return true;
    }

    private static byte[] bytes(Topology topology) throws CoreException {
        try {
            return PlatformFile.toBytes(PlatformBuilder.build(topology));
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }
}
