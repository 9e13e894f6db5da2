/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.SceneEdge;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.model.Platform;

/** Draws platforms. */
public final class SceneBuilder {

    private SceneBuilder() {
    }

    /**
     * The picture of a platform; to be called on the thread that owns the platform, which may be drawn halfway: what is missing is left
     * out.
     *
     * @param platform    what is drawn
     * @param translation its IDs; empty while the platform is incomplete: then the picture has none. An element it does not know has none
     *                    either
     * @param placement   where the outermost figures stand; one without a place goes below the others
     */
    public static Scene of(Platform platform, Optional<Translation> translation, Placement placement) {
        return PlatformDrawing.of(platform, translation).scene(placement);
    }

    static Scene of(List<Figure> figures, List<Link> links, Placement placement) {
        List<SceneNode> nodes = placed(figures, placement);
        List<SceneEdge> edges = Router.edges(nodes, links);
        return new Scene(bounds(nodes, edges), nodes, edges);
    }

    private static List<SceneNode> placed(List<Figure> figures, Placement placement) {
        List<SceneNode> nodes = new ArrayList<>(figures.size());
        int below = figures.stream().filter(figure -> placement.find(figure.id()).isPresent()).map(figure -> area(figure, placement))
                .mapToInt(Rect::bottom).max().orElse(0);
        for (Figure figure : figures) {
            if (placement.find(figure.id()).isPresent()) {
                nodes.add(figure.at(area(figure, placement)));
            } else {
                nodes.add(figure.at(new Rect(Spacing.MARGIN, below + Spacing.FIGURE_GAP, figure.width(), figure.height())));
                below += Spacing.FIGURE_GAP + figure.height();
            }
        }
        return nodes;
    }

    private static Rect area(Figure figure, Placement placement) {
        Place place = placement.find(figure.id()).orElseThrow();
        return new Rect(place.x(), place.y(), Math.max(place.minWidth(), figure.width()), Math.max(place.minHeight(), figure.height()));
    }

    private static Rect bounds(List<SceneNode> nodes, List<SceneEdge> edges) {
        Rect all = null;
        for (SceneNode node : nodes) {
            all = all == null ? node.bounds() : all.union(node.bounds());
        }
        for (SceneEdge edge : edges) {
            for (Shape shape : edge.shapes()) {
                all = all.union(shape.bounds());
            }
        }
        return all == null ? new Rect(0, 0, 2 * Spacing.MARGIN, 2 * Spacing.MARGIN) : all.grown(Spacing.MARGIN);
    }
}
