/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.handlers;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/**
 * Lets a command run an action of the open diagram. The extension names the action behind the class, as in
 * {@code ...DiagramActionHandler:ACTION-ID}; an id that ends in a dot is completed by the parameter of the command.
 */
public final class DiagramActionHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

    /** The parameter that completes an action's id. */
    public static final String PARAMETER = "org.ridgeline.diagram.what";

    private String action;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        String parameter = event.getParameter(PARAMETER);
        IAction found = ActiveDiagram.action(parameter == null ? action : action + parameter);
        if (found != null && found.isEnabled()) {
            found.run();
        }
        return null;
    }

    /** An id without its end cannot be looked up: such a command is there as long as there is a diagram. */
    @Override
    public void setEnabled(Object context) {
        IAction found = ActiveDiagram.action(action);
        setBaseEnabled(action.endsWith(".") ? ActiveDiagram.isThere() : found != null && found.isEnabled());
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        IAction found = ActiveDiagram.action(action);
        if (found != null && found.getStyle() == IAction.AS_CHECK_BOX) {
            element.setChecked(found.isChecked());
        }
    }
}
