/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ridgeline.model.Platform;

/** An action that changes the platform in one step, and leaves the selection as it is. */
final class ChangeAction extends DiagramAction {

    private final Function<OpenDiagram, Optional<Consumer<Platform>>> change;

    /** @param change the change that the present selection means; empty if it means none */
    ChangeAction(String id, String text, OpenDiagram diagram, Function<OpenDiagram, Optional<Consumer<Platform>>> change) {
        super(id, text, diagram);
        this.change = change;
    }

    @Override
    boolean isPossible() {
        return change.apply(diagram()).isPresent();
    }

    @Override
    public void run() {
        if (diagram().platform() != null) {
            change.apply(diagram()).ifPresent(step -> diagram().execute(getText(), step));
        }
    }
}
