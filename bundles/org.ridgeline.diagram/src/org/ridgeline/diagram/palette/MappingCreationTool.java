/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.palette;

import org.eclipse.gef.tools.ConnectionCreationTool;

/** Draws mappings, by two clicks or by a drag. With Shift held it stays for the next one. */
public final class MappingCreationTool extends ConnectionCreationTool {

    private boolean sticky;

    @Override
    protected boolean handleCreateConnection() {
        sticky = getCurrentInput().isShiftKeyDown();
        return super.handleCreateConnection();
    }

    @Override
    protected void handleFinished() {
        if (sticky) {
            reactivate();
        } else {
            super.handleFinished();
        }
    }
}
