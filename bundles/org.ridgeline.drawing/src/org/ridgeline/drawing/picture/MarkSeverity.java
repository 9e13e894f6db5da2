/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

import org.ridgeline.drawing.scene.GlyphKind;
import org.ridgeline.drawing.scene.PaintRole;

/** How bad what is marked is. */
public enum MarkSeverity {
    /** A remark. */
    INFO(PaintRole.INFO, GlyphKind.INFO),
    /** It may go wrong. */
    WARNING(PaintRole.WARNING, GlyphKind.WARNING),
    /** It goes wrong. */
    ERROR(PaintRole.ERROR, GlyphKind.ERROR);

    private final PaintRole paint;
    private final GlyphKind glyph;

    MarkSeverity(PaintRole paint, GlyphKind glyph) {
        this.paint = paint;
        this.glyph = glyph;
    }

    /** The colour of border and icon. */
    public PaintRole paint() {
        return paint;
    }

    /** The icon. */
    public GlyphKind glyph() {
        return glyph;
    }
}
