/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

import java.util.List;

/** How a line is broken; beside the colour, so that no meaning hangs on the colour alone. */
public enum Dash {
    /** Not at all. */
    SOLID(List.of()),
    /** Long strokes: interrupts. */
    DASHED(List.of(6f, 4f)),
    /** Dots: untranslated. */
    DOTTED(List.of(2f, 3f));

    private final List<Float> pattern;

    Dash(List<Float> pattern) {
        this.pattern = pattern;
    }

    /** Lengths of stroke and gap in turn, in pixels at 100 %; empty for a line without gaps. */
    public List<Float> pattern() {
        return pattern;
    }
}
