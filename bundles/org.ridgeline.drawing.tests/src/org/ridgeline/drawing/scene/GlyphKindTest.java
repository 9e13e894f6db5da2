/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphKindTest {

    @ParameterizedTest
    @EnumSource(GlyphKind.class)
    void anIconStaysInItsAreaAtEverySize(GlyphKind kind) {
        for (int size : new int[] {12, 16, 24, 64}) {
            Rect area = new Rect(100, 200, size, size);
            List<Shape> shapes = kind.shapes(area, PaintRole.TEXT);
            assertFalse(shapes.isEmpty());
            shapes.forEach(shape -> assertTrue(area.grown(1).contains(shape.bounds()), () -> kind + ": " + shape));
        }
    }

    @Test
    void noTwoIconsAreAlike() {
        Set<List<Shape>> seen = new HashSet<>();
        for (GlyphKind kind : GlyphKind.values()) {
            seen.add(kind.shapes(new Rect(0, 0, 16, 16), PaintRole.TEXT));
        }
        assertEquals(GlyphKind.values().length, seen.size());
    }
}
