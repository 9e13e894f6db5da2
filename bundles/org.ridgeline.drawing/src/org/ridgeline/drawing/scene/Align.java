/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

/** Where a text stands in its area; it is always centred from top to bottom. */
public enum Align {
    /** At the left edge. */
    START,
    /** In the middle. */
    CENTER,
    /** At the right edge. */
    END
}
