/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.ridgeline.diagram.commands.ChangeCommand;
import org.ridgeline.diagram.commands.DeleteElement;
import org.ridgeline.diagram.parts.NodePart;
import org.ridgeline.diagram.session.PlatformSession;

/** Deletes an element with all that hangs on it. */
public final class ElementPolicy extends ComponentEditPolicy {

    private final PlatformSession session;

    /** The policy of an element's part. */
    public ElementPolicy(PlatformSession session) {
        this.session = session;
    }

    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        return new ChangeCommand("Delete", session.platform(), new DeleteElement(((NodePart) getHost()).element()));
    }
}
