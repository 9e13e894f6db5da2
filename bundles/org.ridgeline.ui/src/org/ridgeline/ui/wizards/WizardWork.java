/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.ui.statushandlers.StatusManager;

/** The work of a wizard: runs off the UI thread with the wizard's progress bar, can be cancelled, and tells what went wrong. */
@FunctionalInterface
public interface WizardWork {

    /** Does it. */
    void run(IProgressMonitor monitor) throws CoreException;

    /** Runs it; {@code true} if the wizard may close. */
    default boolean runIn(IWizardContainer container, String failure) {
        try {
            container.run(true, true, monitor -> {
                try {
                    run(monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            IStatus status = e.getCause() instanceof CoreException core ? core.getStatus()
                    : Status.error(e.getCause().toString(), e.getCause());
            StatusManager.getManager().handle(Status.error(failure + ": " + status.getMessage(), status.getException()),
                    StatusManager.SHOW | StatusManager.BLOCK);
            return false;
        } catch (InterruptedException e) {
            // Cancelled: the wizard stays open.
            return false;
        }
    }
}
