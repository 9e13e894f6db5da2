/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.Action;
import org.ridgeline.diagram.DiagramIcons;

/** Something that can be done with the open diagram; whether it can is found out whenever platform or selection change. */
abstract class DiagramAction extends Action implements UpdateAction {

    private final OpenDiagram diagram;

    /** An action without an icon. */
    DiagramAction(String id, String text, OpenDiagram diagram) {
        super(text);
        setId(id);
        setEnabled(false);
        this.diagram = diagram;
    }

    /** Gives it an icon and itself, for chains. */
    DiagramAction withIcon(String name) {
        setImageDescriptor(DiagramIcons.descriptor(name));
        return this;
    }

    OpenDiagram diagram() {
        return diagram;
    }

    /** Whether it can be done now; there is a platform. */
    abstract boolean isPossible();

    @Override
    public void update() {
        setEnabled(diagram.platform() != null && isPossible());
    }
}
