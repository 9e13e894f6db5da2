/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A page that only says why the wizard cannot begin. */
public final class MessagePage extends WizardPage {

    /** A page with a title and what to do first. */
    public MessagePage(String title, String message) {
        super("message");
        setTitle(title);
        setMessage(message, WARNING);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        setControl(new Composite(parent, SWT.NONE));
    }
}
