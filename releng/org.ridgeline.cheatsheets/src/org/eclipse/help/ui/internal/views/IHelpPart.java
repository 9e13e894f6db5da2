/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.help.ui.internal.views;

import org.eclipse.ui.forms.IFormPart;

/** Stands in for a part of the tray of the help system; asked for together with {@link HelpTray}, and as little used. */
public interface IHelpPart extends IFormPart {
}
