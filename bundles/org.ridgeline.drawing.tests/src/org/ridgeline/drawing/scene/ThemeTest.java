/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    private static final Set<PaintRole> GROUNDS = EnumSet.of(PaintRole.CANVAS, PaintRole.CONTAINER, PaintRole.HEADER, PaintRole.CARD,
            PaintRole.BRIDGE, PaintRole.IOMMU_FILL, PaintRole.MSI_FILL, PaintRole.INTERRUPT_FILL, PaintRole.MEMORY_FILL);

    /** Which texts stand on which ground beside names and remarks, which stand on all. */
    private static final Map<PaintRole, List<PaintRole>> TEXTS = Map.of(
            PaintRole.DMA, List.of(PaintRole.DMA_FILL, PaintRole.CANVAS, PaintRole.CONTAINER),
            PaintRole.MSI, List.of(PaintRole.CANVAS, PaintRole.CONTAINER),
            PaintRole.BYPASS, List.of(PaintRole.BYPASS_FILL, PaintRole.CANVAS, PaintRole.CONTAINER),
            PaintRole.HOLE, List.of(PaintRole.HOLE_FILL, PaintRole.CONTAINER));

    /** Lines and icons that mean something. */
    private static final Set<PaintRole> SIGNS = EnumSet.of(PaintRole.SPINE, PaintRole.IOMMU, PaintRole.MSI, PaintRole.DMA, PaintRole.BYPASS,
            PaintRole.HOLE, PaintRole.INTERRUPT, PaintRole.MEMORY, PaintRole.ERROR, PaintRole.WARNING, PaintRole.INFO, PaintRole.SELECTION);

    static Stream<Theme> themes() {
        return Stream.of(Theme.LIGHT, Theme.DARK);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyRoleButNoneHasAColour(Theme theme) {
        EnumSet.complementOf(EnumSet.of(PaintRole.NONE)).forEach(theme::color);
        assertThrows(IllegalArgumentException.class, () -> theme.color(PaintRole.NONE));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void namesAndRemarksCanBeReadOnEveryGround(Theme theme) {
        for (PaintRole ground : GROUNDS) {
            assertContrast(theme, PaintRole.TEXT, ground, 4.5);
            assertContrast(theme, PaintRole.TEXT_MUTED, ground, 4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void badgesAndLabelsCanBeReadWhereTheyStand(Theme theme) {
        TEXTS.forEach((text, grounds) -> grounds.forEach(ground -> assertContrast(theme, text, ground, 4.5)));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void linesAndIconsStandOut(Theme theme) {
        for (PaintRole sign : SIGNS) {
            assertContrast(theme, sign, PaintRole.CANVAS, 3);
            assertContrast(theme, sign, PaintRole.CONTAINER, 3);
        }
        for (PaintRole mark : List.of(PaintRole.ERROR, PaintRole.WARNING, PaintRole.INFO)) {
            assertContrast(theme, PaintRole.ON_MARK, mark, 4.5);
        }
    }

    private static void assertContrast(Theme theme, PaintRole one, PaintRole two, double least) {
        double contrast = theme.color(one).contrast(theme.color(two));
        assertTrue(contrast >= least, () -> "%s: %s on %s has a contrast of %.2f".formatted(theme.name(), one, two, contrast));
    }

    @Test
    void contrastIsThatOfTheWebGuidelines() {
        assertEquals(21, Rgb.of(0).contrast(Rgb.of(0xffffff)), 0.01);
        assertEquals(1, Rgb.of(0x123456).contrast(Rgb.of(0x123456)), 0.001);
        assertEquals(4.54, Rgb.of(0x767676).contrast(Rgb.of(0xffffff)), 0.01);
        assertEquals("#0a0b0c", Rgb.of(0x0a0b0c).toString());
    }
}
