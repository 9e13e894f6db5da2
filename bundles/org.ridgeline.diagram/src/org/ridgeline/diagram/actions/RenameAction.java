/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import org.eclipse.ui.actions.ActionFactory;
import org.ridgeline.diagram.parts.NodePart;

/** Lets people type another name on the selected figure. */
final class RenameAction extends DiagramAction {

    RenameAction(OpenDiagram diagram) {
        super(ActionFactory.RENAME.getId(), "Rename", diagram);
    }

    @Override
    boolean isPossible() {
        return diagram().onlySelected().flatMap(diagram()::partOf).filter(NodePart.class::isInstance).isPresent();
    }

    @Override
    public void run() {
        diagram().onlySelected().ifPresent(diagram()::editName);
    }
}
