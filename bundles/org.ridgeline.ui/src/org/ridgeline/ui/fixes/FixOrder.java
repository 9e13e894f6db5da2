/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

/** Where resolutions stand in the dialog of the Problems view, which puts the highest number first, and equals by their names. */
final class FixOrder {
    /** The best fix; each next one stands right below the one before. */
    static final int BEST_FIX = 1000;
    /** Below everything that mends. */
    static final int SUPPRESS = 2;
    /** What leads to the guide. */
    static final int ABOUT = 1;
    /** What leads to the settings. */
    static final int SEVERITY = 0;

    private FixOrder() {
    }
}
