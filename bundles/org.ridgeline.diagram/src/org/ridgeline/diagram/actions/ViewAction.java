/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import java.util.function.Consumer;

/** An action that shows something else of the diagram and changes nothing. */
final class ViewAction extends DiagramAction {

    private final Consumer<OpenDiagram> show;

    ViewAction(String id, String text, OpenDiagram diagram, Consumer<OpenDiagram> show) {
        super(id, text, diagram);
        this.show = show;
    }

    @Override
    boolean isPossible() {
        return true;
    }

    @Override
    public void run() {
        show.accept(diagram());
    }
}
