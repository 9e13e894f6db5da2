/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.policies;

import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.ridgeline.diagram.commands.ChangeCommand;
import org.ridgeline.diagram.commands.MappingKind;
import org.ridgeline.diagram.commands.MappingStart;
import org.ridgeline.diagram.parts.EdgePart;
import org.ridgeline.diagram.parts.NodePart;
import org.ridgeline.diagram.session.PlatformSession;
import org.ridgeline.model.PlatformElement;

/** Lets mappings begin and end at an element where that is legal. A request without a kind takes the one that fits both ends. */
public final class MappingPolicy extends GraphicalNodeEditPolicy {

    private final PlatformSession session;

    /** The policy of an element's part. */
    public MappingPolicy(PlatformSession session) {
        this.session = session;
    }

    private PlatformElement element() {
        return ((NodePart) getHost()).element();
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        if (!MappingStart.fits((MappingKind) request.getNewObject(), element())) {
            return null;
        }
        Command start = new MappingStart((MappingKind) request.getNewObject(), element());
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (!(request.getStartCommand() instanceof MappingStart start)) {
            return null;
        }
        PlatformElement target = element();
        Optional<MappingKind> kind = start.kindTo(target);
        return kind.map(fitting -> new ChangeCommand("Draw " + fitting.label(), session.platform(),
                platform -> fitting.connect(platform, start.source(), target))).orElse(null);
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        if (!(request.getConnectionEditPart() instanceof EdgePart edge)) {
            return null;
        }
        PlatformElement mapping = edge.element();
        PlatformElement source = element();
        if (!MappingKind.of(mapping).canStart(source)) {
            return null;
        }
        return new ChangeCommand("Reconnect", session.platform(), platform -> MappingKind.setSource(mapping, source));
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        if (!(request.getConnectionEditPart() instanceof EdgePart edge) || MappingKind.of(edge.element()) == MappingKind.BYPASS) {
            return null;
        }
        PlatformElement mapping = edge.element();
        PlatformElement source = ((NodePart) edge.getSource()).element();
        PlatformElement target = element();
        if (!MappingKind.of(mapping).canEnd(source, target)) {
            return null;
        }
        return new ChangeCommand("Reconnect", session.platform(), platform -> MappingKind.setTarget(mapping, target));
    }
}
