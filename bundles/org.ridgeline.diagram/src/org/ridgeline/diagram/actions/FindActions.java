/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.ridgeline.diagram.find.FindPopup;
import org.ridgeline.diagram.find.Finder;
import org.ridgeline.diagram.find.FoundElements;
import org.ridgeline.diagram.find.Match;

/** Find, and on to the next match and back. */
final class FindActions {

    private final FoundElements found = new FoundElements();

    List<DiagramAction> of(OpenDiagram diagram) {
        return List.of(new ViewAction(ActionFactory.FIND.getId(), "Find...", diagram, this::find).withIcon("find"),
                new ViewAction(ActionIds.FIND_NEXT, "Find Next", diagram, open -> move(open, 1)),
                new ViewAction(ActionIds.FIND_PREVIOUS, "Find Previous", diagram, open -> move(open, -1)));
    }

    private void find(OpenDiagram diagram) {
        Control canvas = diagram.viewer().getControl();
        Point corner = canvas.toDisplay(canvas.getSize().x, 0);
        Finder finder = new Finder(diagram.platform(), diagram.session().translation());
        new FindPopup(canvas.getShell(), finder, found, corner, match -> reveal(diagram, match)).open();
    }

    private void move(OpenDiagram diagram, int step) {
        found.move(step).ifPresentOrElse(match -> reveal(diagram, match), () -> find(diagram));
    }

    private static void reveal(OpenDiagram diagram, Match match) {
        diagram.reveal(match.element());
    }
}
