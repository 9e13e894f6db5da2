/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.drawing.Drawn;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Rgb;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.Theme;

class PngWriterTest {

    private static BufferedImage image(Scene scene, Theme theme, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PngWriter.write(scene, new PictureOptions("", theme, scale, Overlay.NONE))));
    }

    private static Rgb pixel(BufferedImage image, int x, int y) {
        return Rgb.of(image.getRGB(x, y) & 0xffffff);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 3.3})
    void aPictureHasItsSizeAndIsNotBlank(double scale) throws IOException {
        Drawn drawn = Drawn.of("qemu-virt/pxb-pcie.topology");
        Rect bounds = drawn.scene().bounds();
        BufferedImage image = image(drawn.scene(), Theme.LIGHT, scale);
        assertEquals((int) Math.ceil(bounds.width() * scale), image.getWidth());
        assertEquals((int) Math.ceil(bounds.height() * scale), image.getHeight());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertTrue(colours.size() > 50, colours.size() + " colours");
    }

    @Test
    void coloursAreThoseOfTheTheme() throws IOException {
        Drawn drawn = Drawn.of("qemu-virt/pxb-pcie.topology");
        Rect iommu = drawn.node("viommu").header();
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            BufferedImage image = image(drawn.scene(), theme, 1);
            assertEquals(theme.color(PaintRole.CANVAS), pixel(image, 2, 2));
            int x = iommu.x() - drawn.scene().bounds().x();
            int y = iommu.y() - drawn.scene().bounds().y();
            assertEquals(theme.color(PaintRole.IOMMU_FILL), pixel(image, x + iommu.width() / 2, y + 4));
            assertEquals(theme.color(PaintRole.CONTAINER), pixel(image, x + 1, y + 1), "the corner of an IOMMU is cut");
        }
    }

    @Test
    void aPictureThatNoMemoryHoldsIsRefused() {
        Scene scene = Drawn.of("qemu-virt/pxb-pcie.topology").scene();
        IOException e = assertThrows(IOException.class,
                () -> PngWriter.write(scene, new PictureOptions("", Theme.LIGHT, 500, Overlay.NONE)));
        assertTrue(e.getMessage().startsWith("a PNG of ")
                && e.getMessage().endsWith(" pixels is too large; choose a smaller scale, or write SVG"), e.getMessage());
    }
}
