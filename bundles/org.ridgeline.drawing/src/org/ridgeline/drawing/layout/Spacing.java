/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

/** The distances of a picture, in pixels at 100 %; they keep to a grid of 8. */
final class Spacing {

    /** Around the whole picture. */
    static final int MARGIN = 24;
    /** Between a host bridge's edge and what is in it, left and below. */
    static final int PADDING = 16;
    /** Between the cards of a host bridge and its right edge: room for the ways out and for signs of a bypass. */
    static final int GUTTER = 32;
    /** The height of a host bridge's title bar, and of an outermost figure with three lines. */
    static final int HEADER = 56;
    /** The height of a function's card with two lines. */
    static final int ROW = 40;
    /** The height of a line of text on a card. */
    static final int LINE = 16;
    /** Between one card and the next on a bus. */
    static final int ROW_GAP = 8;
    /** From a spine to the cards on it. */
    static final int STUB = 48;
    /** From the left edge of a bridge's card to the spine below it. */
    static final int NESTED_SPINE = 16;
    /** How far a ring on a spine reaches to either side. */
    static final int RING = 8;
    /** Between two columns of one bus: room for the ways out of the left one. */
    static final int COLUMN_GAP = 32;
    /** A bus whose functions are higher than that is wrapped into columns: 40 rows. */
    static final int MOST_HEIGHT = 40 * (ROW + ROW_GAP);
    /** Between two connections that run side by side. */
    static final int LANE = 12;
    /** Between a figure and the first connection that runs along it. */
    static final int FIRST_LANE = 20;
    /** Between two outermost figures that stand one below the other. */
    static final int FIGURE_GAP = 32;

    private Spacing() {
    }
}
