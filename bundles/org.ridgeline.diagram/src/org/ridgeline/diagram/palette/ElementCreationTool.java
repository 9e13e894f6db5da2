/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.palette;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.CreationTool;

/**
 * Makes elements. With Shift held, or picked by a double click, it stays for the next one; else the name of the new element can be typed at
 * once.
 */
public final class ElementCreationTool extends CreationTool {

    private boolean sticky;

    @Override
    protected void performCreation(int button) {
        Object created = getCreateRequest().getNewObject();
        EditPartViewer viewer = getCurrentViewer();
        sticky = getCurrentInput().isShiftKeyDown() || !unloadWhenFinished();
        super.performCreation(button);
        Object part = viewer.getEditPartRegistry().get(created);
        if (part instanceof EditPart made && !sticky) {
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (made.isActive()) {
                    viewer.select(made);
                    made.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
                }
            });
        }
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
