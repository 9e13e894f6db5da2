/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ridgeline.drawing.picture.PictureOptions;
import org.ridgeline.drawing.picture.PngWriter;
import org.ridgeline.drawing.picture.SvgWriter;
import org.ridgeline.drawing.scene.Scene;

/** The kinds of pictures. */
enum PictureFormat {
    /** Pixels. */
    PNG,
    /** Lines and text, sharp at any size. */
    SVG;

    /** The end of its files' names, with the dot. */
    String suffix() {
        return this == PNG ? ".png" : ".svg";
    }

    /**
     * The bytes of a picture.
     *
     * @throws IOException if it would be too large
     */
    byte[] bytes(Scene scene, PictureOptions options) throws IOException {
        return this == PNG ? PngWriter.write(scene, options) : SvgWriter.write(scene, options).getBytes(StandardCharsets.UTF_8);
    }
}
