/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.FrameworkUtil;
import org.ridgeline.firmware.export.AtomicFiles;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.ide.export.FirmwareExport;
import org.ridgeline.ide.export.Preview;
import org.ridgeline.ide.export.UnusablePlatformException;
import org.ridgeline.ide.settings.ProjectSettings;
import org.ridgeline.ui.Images;

/** Export > Firmware: of platforms into a folder outside of the workspace. */
public final class ExportFirmwareWizard extends Wizard implements IExportWizard {
    private ExportFirmwarePage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle("Export Firmware");
        setDefaultPageImageDescriptor(Images.WIZARD.descriptor());
        setNeedsProgressMonitor(true);
        setDialogSettings(DialogSettings.getOrCreateSection(
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportFirmwareWizard.class)).getDialogSettings(), "firmware"));
        page = new ExportFirmwarePage(SelectedPlatforms.of(workbench, selection));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        List<IFile> platforms = page.platforms();
        Path folder = page.folder();
        Optional<Set<OutputFormat>> formats = page.formats();
        page.save();
        if (!IDE.saveAllEditors(platforms.toArray(IResource[]::new), true)) {
            return false;
        }
        WizardWork work = monitor -> {
            try {
                Map<Path, byte[]> contents = contents(platforms, formats, folder, SubMonitor.convert(monitor, platforms.size()));
                Files.createDirectories(folder);
                AtomicFiles.write(contents);
            } catch (IOException | UnusablePlatformException e) {
                throw new CoreException(Status.error(e.getMessage(), e));
            }
        };
        return work.runIn(getContainer(), "The firmware cannot be written");
    }

    private static Map<Path, byte[]> contents(List<IFile> platforms, Optional<Set<OutputFormat>> formats, Path folder, SubMonitor progress)
            throws UnusablePlatformException, CoreException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (IFile platform : platforms) {
            ExportRequest request = new ExportRequest(formats, Optional.empty(), ProjectSettings.of(platform.getProject()).iortRevision());
            Preview preview = new FirmwareExport(platform, platform.getParent(), request).preview(progress.split(1));
            preview.files().forEach(file -> contents.put(folder.resolve(file.file().getName()), file.after()));
        }
        return contents;
    }
}
