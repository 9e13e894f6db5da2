/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.List;
import java.util.Optional;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.model.Platform;

/** A platform as figures and links, made once: their places and their picture follow from the same ones. */
public final class PlatformDrawing {

    private final List<Figure> figures;
    private final List<Link> links;

    private PlatformDrawing(List<Figure> figures, List<Link> links) {
        this.figures = figures;
        this.links = links;
    }

    /**
     * The drawing of a platform; to be called on the thread that owns the platform, which may be drawn halfway: what is missing is left
     * out.
     *
     * @param platform    what is drawn
     * @param translation its IDs; empty while the platform is incomplete: then the drawing has none. An element it does not know has none
     *                    either
     */
    public static PlatformDrawing of(Platform platform, Optional<Translation> translation) {
        return new PlatformDrawing(Figures.of(platform, translation), Link.of(platform));
    }

    /** The given places, and for the other figures places that keep clear of those. */
    public Placement complete(Placement given) {
        return AutoLayout.complete(figures, links, given);
    }

    /** The picture; an outermost figure without a place goes below the others. */
    public Scene scene(Placement placement) {
        return SceneBuilder.of(figures, links, placement);
    }
}
