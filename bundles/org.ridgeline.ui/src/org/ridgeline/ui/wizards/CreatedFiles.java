/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Shows people what a wizard has made. */
public final class CreatedFiles {

    private CreatedFiles() {
    }

    /** Selects something in the navigators. */
    public static void select(IResource resource, IWorkbenchWindow window) {
        BasicNewResourceWizard.selectAndReveal(resource, window);
    }

    /** Selects a file and opens it. */
    public static void open(IFile file, IWorkbenchWindow window) {
        select(file, window);
        try {
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
