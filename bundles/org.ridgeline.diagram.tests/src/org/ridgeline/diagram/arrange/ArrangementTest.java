/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ridgeline.drawing.scene.Rect;

class ArrangementTest {

    private static final List<Rect> FIGURES = List.of(new Rect(10, 20, 30, 40), new Rect(100, 7, 51, 11), new Rect(300, 200, 100, 60));

    @Test
    void theLastFigureLeads() {
        assertEquals(List.of(300, 300, 300), xs(Arrangement.ALIGN_LEFT));
        assertEquals(List.of(370, 349, 300), xs(Arrangement.ALIGN_RIGHT));
        assertEquals(List.of(335, 325, 300), xs(Arrangement.ALIGN_CENTER));
        assertEquals(List.of(200, 200, 200), ys(Arrangement.ALIGN_TOP));
        assertEquals(List.of(220, 249, 200), ys(Arrangement.ALIGN_BOTTOM));
        assertEquals(List.of(210, 225, 200), ys(Arrangement.ALIGN_MIDDLE));
    }

    @Test
    void matchingKeepsThePlace() {
        assertEquals(List.of(new Rect(10, 20, 100, 40), new Rect(100, 7, 100, 11), FIGURES.get(2)), Arrangement.MATCH_WIDTH.of(FIGURES));
        assertEquals(List.of(new Rect(10, 20, 30, 60), new Rect(100, 7, 51, 60), FIGURES.get(2)), Arrangement.MATCH_HEIGHT.of(FIGURES));
        assertEquals(List.of(new Rect(10, 20, 100, 60), new Rect(100, 7, 100, 60), FIGURES.get(2)), Arrangement.MATCH_SIZE.of(FIGURES));
    }

    @ParameterizedTest
    @EnumSource
    void theLeaderStays(Arrangement arrangement) {
        assertEquals(FIGURES.getLast(), arrangement.of(FIGURES).getLast());
    }

    /** From 10 to 400 there are 390 pixels, 181 of them covered: two gaps of 104.5. */
    @Test
    void distributesGapsNotCentres() {
        assertEquals(List.of(10, 145, 300), xs(Arrangement.DISTRIBUTE_HORIZONTALLY));
    }

    @Test
    void distributesInTheOrderOfThePicture() {
        List<Rect> shuffled = List.of(new Rect(90, 0, 10, 10), new Rect(0, 0, 10, 10), new Rect(12, 0, 10, 10), new Rect(13, 0, 10, 10));
        assertEquals(List.of(90, 0, 30, 60), Arrangement.DISTRIBUTE_HORIZONTALLY.of(shuffled).stream().map(Rect::x).toList());
    }

    @Test
    void overlapsAreSharedOut() {
        List<Rect> crowded = List.of(new Rect(0, 0, 10, 100), new Rect(0, 10, 10, 100), new Rect(0, 100, 10, 100));
        assertEquals(List.of(0, 50, 100), Arrangement.DISTRIBUTE_VERTICALLY.of(crowded).stream().map(Rect::y).toList());
    }

    @Test
    void roundingDoesNotAddUp() {
        List<Rect> many = java.util.stream.IntStream.range(0, 101).mapToObj(i -> new Rect(i == 100 ? 1050 : i, 0, 1, 1)).toList();
        List<Rect> distributed = Arrangement.DISTRIBUTE_HORIZONTALLY.of(many);
        assertEquals(1050, distributed.getLast().x());
        for (int i = 1; i < 101; i++) {
            int gap = distributed.get(i).x() - distributed.get(i - 1).right();
            assertTrue(gap == 9 || gap == 10, i + ": " + gap);
        }
    }

    private static List<Integer> xs(Arrangement arrangement) {
        return arrangement.of(FIGURES).stream().map(Rect::x).toList();
    }

    private static List<Integer> ys(Arrangement arrangement) {
        return arrangement.of(FIGURES).stream().map(Rect::y).toList();
    }
}
