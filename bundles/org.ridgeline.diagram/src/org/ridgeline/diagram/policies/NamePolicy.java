/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.ridgeline.diagram.commands.ChangeCommand;
import org.ridgeline.diagram.parts.NodePart;
import org.ridgeline.diagram.session.PlatformSession;
import org.ridgeline.model.PlatformElement;

/** Gives an element another name. Its id stays, and with it every reference. */
public final class NamePolicy extends DirectEditPolicy {

    private final PlatformSession session;

    /** The policy of an element's part. */
    public NamePolicy(PlatformSession session) {
        this.session = session;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        PlatformElement element = ((NodePart) getHost()).element();
        String name = ((String) request.getCellEditor().getValue()).strip();
        if (name.isEmpty() || name.equals(element.getName())) {
            return null;
        }
        return new ChangeCommand("Rename", session.platform(), platform -> element.setName(name));
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // The text field covers the name.
    }
}
