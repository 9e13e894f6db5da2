/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.GlyphKind;
import org.ridgeline.drawing.scene.PaintRole;

/**
 * What a kind of card looks like.
 *
 * @param outline    its outline
 * @param fill       its ground
 * @param stroke     the colour of the outline
 * @param width      the width of the outline
 * @param dash       how the outline is broken
 * @param glyph      its icon
 * @param glyphPaint the colour of the icon
 * @param glyphSize  the size of the icon
 */
record CardLook(CardOutline outline, PaintRole fill, PaintRole stroke, float width, Dash dash, GlyphKind glyph, PaintRole glyphPaint,
        int glyphSize) {

    private static final int SMALL = 16;
    private static final int LARGE = 24;

    /** A function on a bus. */
    static CardLook function(GlyphKind glyph) {
        return new CardLook(CardOutline.ROUNDED, PaintRole.CARD, PaintRole.CARD_STROKE, 1, Dash.SOLID, glyph, PaintRole.TEXT_MUTED, SMALL);
    }

    /** A bridge on a bus. */
    static CardLook bridge(GlyphKind glyph) {
        return new CardLook(CardOutline.ROUNDED, PaintRole.BRIDGE, PaintRole.CARD_STROKE, 1, Dash.SOLID, glyph,
                PaintRole.TEXT_MUTED, SMALL);
    }

    /** An IOMMU on a bus. */
    static CardLook pciIommu() {
        return new CardLook(CardOutline.CUT, PaintRole.IOMMU_FILL, PaintRole.IOMMU, 1.5f, Dash.SOLID, GlyphKind.IOMMU,
                PaintRole.IOMMU, SMALL);
    }

    /** A figure of its own. */
    static CardLook figure(CardOutline outline, PaintRole fill, PaintRole paint, GlyphKind glyph) {
        return new CardLook(outline, fill, paint, 1.5f, Dash.SOLID, glyph, paint, LARGE);
    }

    /** A master in the address map. */
    static CardLook device() {
        return new CardLook(CardOutline.ROUNDED, PaintRole.CARD, PaintRole.CARD_STROKE, 1, Dash.SOLID, GlyphKind.PLATFORM_DEVICE,
                PaintRole.TEXT_MUTED, LARGE);
    }

    /** The same for something whose requests bypass every IOMMU. */
    CardLook bypassing() {
        return new CardLook(outline, fill, PaintRole.BYPASS, width, Dash.DASHED, glyph, glyphPaint, glyphSize);
    }
}
