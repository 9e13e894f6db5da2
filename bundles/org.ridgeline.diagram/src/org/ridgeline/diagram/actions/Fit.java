/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.figures.NodeFigure;
import org.ridgeline.diagram.zoom.Zooming;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneEdge;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.model.PlatformElement;

/** Parts of a diagram that people want to see as a whole. */
final class Fit {

    private static final int MARGIN = 24;

    private Fit() {
    }

    static void page(OpenDiagram diagram) {
        new Zooming(diagram.viewer()).fitPage(page(diagram.session().scene().bounds()));
    }

    static void width(OpenDiagram diagram) {
        new Zooming(diagram.viewer()).fitWidth(page(diagram.session().scene().bounds()));
    }

    /** The whole page, if nothing is selected. */
    static void selection(OpenDiagram diagram) {
        Optional<Rect> selected = diagram.selected().stream().flatMap(element -> bounds(diagram, element).stream()).reduce(Rect::union);
        selected.ifPresentOrElse(area -> new Zooming(diagram.viewer()).fit(page(area.grown(MARGIN))), () -> page(diagram));
    }

    static void natural(OpenDiagram diagram) {
        new Zooming(diagram.viewer()).natural();
    }

    private static Rectangle page(Rect area) {
        return NodeFigure.rectangle(area);
    }

    private static Optional<Rect> bounds(OpenDiagram diagram, PlatformElement element) {
        ElementId id = new ElementId(element.getId());
        return diagram.session().scene().find(id).map(SceneNode::bounds).or(() -> diagram.session().scene().findEdge(id).map(Fit::bounds));
    }

    private static Rect bounds(SceneEdge edge) {
        return edge.route().stream().map(point -> new Rect(point.x(), point.y(), 1, 1)).reduce(Rect::union).orElse(new Rect(0, 0, 1, 1));
    }
}
