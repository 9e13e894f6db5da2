/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.model.Platform;

/**
 * Finds places for the outermost figures: masters on the left, IOMMUs beside them, MSI controllers on the right. Equal platforms get equal
 * places.
 */
public final class AutoLayout {

    /** More figures than that are stacked: to untangle their connections would take too long, and nobody could follow them anyway. */
    private static final int MOST_LAYERED = 200;

    private AutoLayout() {
    }

    /** Places for all figures, whatever is stored. */
    public static Placement place(Platform platform, Optional<Translation> translation) {
        return complete(platform, translation, Placement.EMPTY);
    }

    /** The given places, and for the other figures places that keep clear of those. */
    public static Placement complete(Platform platform, Optional<Translation> translation, Placement given) {
        return PlatformDrawing.of(platform, translation).complete(given);
    }

    static Placement complete(List<Figure> figures, List<Link> links, Placement given) {
        if (figures.stream().allMatch(figure -> given.find(figure.id()).isPresent())) {
            return given;
        }
        Map<ElementId, Place> found = figures.size() > MOST_LAYERED ? StackedColumns.places(figures)
                : LayeredColumns.places(figures, links);
        return given.places().isEmpty() ? new Placement(found) : given.orElse(new Placement(clear(figures, found, given)));
    }

    /** Moves figures down until they keep clear of the given ones and of each other. */
    private static Map<ElementId, Place> clear(List<Figure> figures, Map<ElementId, Place> found, Placement given) {
        List<Rect> taken = new ArrayList<>();
        for (Figure figure : figures) {
            given.find(figure.id()).ifPresent(place -> taken.add(new Rect(place.x(), place.y(), Math.max(place.minWidth(), figure.width()),
                    Math.max(place.minHeight(), figure.height()))));
        }
        Map<ElementId, Place> cleared = new HashMap<>();
        for (Figure figure : figures) {
            if (given.find(figure.id()).isEmpty()) {
                Place place = found.get(figure.id());
                Rect area = lowered(new Rect(place.x(), place.y(), figure.width(), figure.height()), taken);
                taken.add(area);
                cleared.put(figure.id(), new Place(area.x(), area.y()));
            }
        }
        return cleared;
    }

    private static Rect lowered(Rect wanted, List<Rect> taken) {
        Rect area = wanted;
        for (int tries = 0; tries <= taken.size(); tries++) {
            Rect tried = area.grown(Spacing.FIGURE_GAP / 2);
            int below = taken.stream().filter(tried::intersects).mapToInt(Rect::bottom).max().orElse(Integer.MIN_VALUE);
            if (below == Integer.MIN_VALUE) {
                break;
            }
            area = new Rect(area.x(), below + Spacing.FIGURE_GAP, area.width(), area.height());
        }
        return area;
    }
}
