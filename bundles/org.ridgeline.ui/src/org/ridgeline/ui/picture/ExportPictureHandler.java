/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.picture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ridgeline.ui.wizards.SelectedPlatforms;

/** Export Picture: opens the wizard for the platform at hand. */
public final class ExportPictureHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        PictureWizard wizard = new PictureWizard();
        wizard.init(window.getWorkbench(), new StructuredSelection(SelectedPlatforms.of(event)));
        new WizardDialog(window.getShell(), wizard).open();
        return null;
    }
}
