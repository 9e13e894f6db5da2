/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.imports;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the import wizard with the files that the command names, or else those that are selected, filled in. */
public final class ImportFirmwareHandler extends AbstractHandler {
    private static final String FILES = "org.ridgeline.ui.importFirmware.files";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String files = event.getParameter(FILES);
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ImportFirmwareWizard wizard = new ImportFirmwareWizard(files == null ? List.of() : files.lines().map(Path::of).toList());
        wizard.init(window.getWorkbench(), files == null ? HandlerUtil.getCurrentStructuredSelection(event) : StructuredSelection.EMPTY);
        new WizardDialog(window.getShell(), wizard).open();
        return null;
    }
}
