/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.export;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.ridgeline.ui.wizards.SelectedPlatforms;

/** Export Firmware: of the selected platforms, or of the one in the editor; what is not saved yet is saved first, if people agree. */
public final class ExportFirmwareHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        List<IFile> platforms = SelectedPlatforms.of(event);
        if (platforms.isEmpty()) {
            MessageDialog.openInformation(shell, "Export Firmware", "Select a platform (.topology), or open one.");
        } else if (IDE.saveAllEditors(platforms.toArray(IResource[]::new), true)) {
            new ExportJob(platforms, shell).schedule();
        }
        return null;
    }
}
