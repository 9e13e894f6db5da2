/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.export;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.ridgeline.ide.export.FirmwareExport;
import org.ridgeline.ide.export.UnusablePlatformException;
import org.ridgeline.ui.preferences.UiPreferences;

/** Makes the firmware of platforms in the background, and then asks what to do with it. */
final class ExportJob extends Job {
    private final List<IFile> platforms;
    private final Shell shell;

    ExportJob(List<IFile> platforms, Shell shell) {
        super("Exporting firmware");
        this.platforms = platforms;
        this.shell = shell;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            ExportPlan plan = ExportPlan.of(platforms, FirmwareExport::of, monitor);
            if (plan.changesSomething() && !UiPreferences.previewsExport()) {
                plan.write(monitor);
            } else {
                onScreen(() -> new ExportDialog(shell, plan).open());
            }
            return Status.OK_STATUS;
        } catch (UnusablePlatformException e) {
            onScreen(() -> MessageDialog.openError(shell, "Export Firmware",
                    "No firmware can be made:\n\n" + String.join("\n", e.lines())));
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private void onScreen(Runnable work) {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                work.run();
            }
        });
    }
}
