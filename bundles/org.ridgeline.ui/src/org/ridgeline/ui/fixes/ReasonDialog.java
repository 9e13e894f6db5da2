/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ridgeline.model.fix.Suppressible;
import org.ridgeline.ui.help.Guide;

/** Asks why somebody accepts a problem: without a reason that the file can keep there is no suppression. */
final class ReasonDialog extends InputDialog {

    /**
     * A dialog that is not open yet.
     *
     * @param offer   what is accepted
     * @param problem what is wrong with it, one line or several
     */
    ReasonDialog(Shell shell, Suppressible offer, String problem) {
        // A label would take what follows an & for a key.
        super(shell, "Suppress " + offer.rule(), problem.replace("&", "&&")
                + "\n\nThis is then reported no more, and the file keeps the reason. Why is it right all the same?", "",
                reason -> offer.refusal(reason).orElse(null));
    }

    /** The reason that somebody gives; empty if they think better of it. To be asked on the UI thread. */
    static Optional<String> ask(Suppressible offer, String problem) {
        ReasonDialog dialog = new ReasonDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), offer, problem);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        Guide.attach(shell, "checking");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
