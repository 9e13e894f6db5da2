/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.ridgeline.drawing.scene.Scene;

/** Writes a picture as PNG; needs no display. */
public final class PngWriter {

    /** 256 MiB of memory while it is painted. */
    private static final long MOST_PIXELS = 1L << 26;

    private PngWriter() {
    }

    /**
     * The bytes of the file.
     *
     * @throws IOException if this Java cannot paint (it has no fonts), or the picture would be too large; the message says which
     */
    public static byte[] write(Scene scene, PictureOptions options) throws IOException {
        double width = Math.ceil(scene.bounds().width() * options.scale());
        double height = Math.ceil(scene.bounds().height() * options.scale());
        if (width * height > MOST_PIXELS) {
            throw new IOException("a PNG of %.0f x %.0f pixels is too large; choose a smaller scale, or write SVG".formatted(width,
                    height));
        }
        // Told before the first class of java.desktop is loaded, which otherwise looks for a display.
        System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
        String family = Fonts.installed();
        BufferedImage image = new BufferedImage((int) Math.max(1, width), (int) Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        ShapePainter.paint(scene, options, image, family);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
