/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.palette;

import org.eclipse.gef.tools.ConnectionCreationTool;

/** Draws mappings, by two clicks or by a drag. With Shift held it stays for the next one. */
public final class MappingCreationTool extends ConnectionCreationTool {

    private boolean sticky;

    /** A tool that gives way to the selection tool when it is done. */
    public MappingCreationTool() {
        setUnloadWhenFinished(true);
    }

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
