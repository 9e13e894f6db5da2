/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.figures;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.PointList;

/** Lays a connection along the route of its scene edge; a connection that is just being drawn goes straight from end to end. */
final class SceneRouter extends AbstractRouter {

    @Override
    public void route(Connection connection) {
        PointList route = connection instanceof EdgeFigure figure ? figure.route() : new PointList();
        if (route.size() < 2) {
            route.removeAllPoints();
            route.addPoint(getStartPoint(connection));
            route.addPoint(getEndPoint(connection));
        }
        connection.setPoints(route);
    }
}
