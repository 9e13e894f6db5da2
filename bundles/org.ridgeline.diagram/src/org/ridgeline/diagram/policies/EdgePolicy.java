/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.ridgeline.diagram.commands.ChangeCommand;
import org.ridgeline.diagram.commands.DeleteElement;
import org.ridgeline.diagram.parts.EdgePart;
import org.ridgeline.diagram.session.PlatformSession;

/** Deletes a mapping. */
public final class EdgePolicy extends ConnectionEditPolicy {

    private final PlatformSession session;

    /** The policy of a mapping's part. */
    public EdgePolicy(PlatformSession session) {
        this.session = session;
    }

    @Override
    protected Command getDeleteCommand(GroupRequest request) {
        return new ChangeCommand("Delete", session.platform(), new DeleteElement(((EdgePart) getHost()).element()));
    }
}
