/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.palette;

import java.util.Optional;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.swt.graphics.Cursor;
import org.ridgeline.diagram.commands.MappingStart;

/** Draws mappings, by two clicks or by a drag. With Shift held, or picked by a double click, it stays for the next one. */
public final class MappingCreationTool extends ConnectionCreationTool {

    private boolean sticky;

    /** A tool that gives way to the selection tool when it is done. */
    public MappingCreationTool() {
        setUnloadWhenFinished(true);
    }

    @Override
    protected boolean handleCreateConnection() {
        sticky = getCurrentInput().isShiftKeyDown();
        if (getCommand() == null) {
            target().ifPresent(NewTargetMenu::open);
        }
        return super.handleCreateConnection();
    }

    /** Where nothing is yet, a menu offers what may stand there. */
    private Optional<NewTargetMenu> target() {
        if (getTargetRequest() instanceof CreateConnectionRequest request && request.getStartCommand() instanceof MappingStart start
                && getCurrentViewer() instanceof GraphicalViewer viewer) {
            return NewTargetMenu.at(viewer, start, getLocation());
        }
        return Optional.empty();
    }

    @Override
    protected Cursor calculateCursor() {
        return isInState(STATE_CONNECTION_STARTED) && getCurrentCommand() == null && target().isPresent() ? getDefaultCursor()
                : super.calculateCursor();
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
