/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.jface.action.Action;

/** Picks a tool of the palette, also while the palette is closed. */
final class ToolAction extends Action {

    private final ToolEntry entry;
    private final OpenDiagram diagram;

    ToolAction(ToolEntry entry, OpenDiagram diagram) {
        super(entry.getLabel(), entry.getSmallIcon());
        this.entry = entry;
        this.diagram = diagram;
        setId(ActionIds.tool(entry.getId()));
    }

    @Override
    public void run() {
        EditDomain domain = diagram.viewer().getEditDomain();
        diagram.viewer().getControl().setFocus();
        if (domain.getPaletteViewer() == null) {
            domain.setActiveTool(entry.createTool());
        } else {
            domain.getPaletteViewer().setActiveTool(entry);
        }
    }
}
