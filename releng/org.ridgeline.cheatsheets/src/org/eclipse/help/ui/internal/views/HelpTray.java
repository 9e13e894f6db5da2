/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Stands in for the tray of the help system, which this workbench does not have. The Java machine asks for the class when it checks the
 * code that opens cheat sheets; that code uses it for cheat sheets beside a modal dialog alone, and there is none here.
 */
public final class HelpTray extends DialogTray {

    @Override
    protected Control createContents(Composite parent) {
        throw new UnsupportedOperationException("there is no help system");
    }
}
