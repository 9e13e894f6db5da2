/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.handlers;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The diagram of the active editor. */
final class ActiveDiagram {

    private ActiveDiagram() {
    }

    static boolean isThere() {
        return registry() != null;
    }

    /** The action with an id, or {@code null} if no diagram is open or it has none. */
    static IAction action(String id) {
        ActionRegistry registry = registry();
        return registry == null ? null : registry.getAction(id);
    }

    private static ActionRegistry registry() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        return editor == null ? null : editor.getAdapter(ActionRegistry.class);
    }
}
