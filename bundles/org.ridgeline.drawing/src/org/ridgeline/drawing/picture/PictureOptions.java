/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

import org.ridgeline.drawing.scene.Theme;

/**
 * How a picture is written.
 *
 * @param title   what it is a picture of
 * @param theme   its colours
 * @param scale   how many pixels of the picture a pixel at 100 % becomes, above 0
 * @param overlay what it shows beyond the platform
 */
public record PictureOptions(String title, Theme theme, double scale, Overlay overlay) {

    /** Refuses a scale that leaves nothing. */
    public PictureOptions {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("a picture cannot be scaled by " + scale);
        }
    }
}
