/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

/** How a text is set; there is one typeface, sans serif. */
public enum TextStyle {
    /** The name of a host bridge. */
    HEADING(13, true, false),
    /** The name of anything else. */
    TITLE(12, true, false),
    /** A requester ID that is fixed. */
    ID_FIXED(11, true, false),
    /** A requester ID that another device could change. */
    ID_PREDICTED(11, false, true),
    /** Where something ends up: IOMMU and stream ID, or bypass. */
    STREAM(11, false, false),
    /** The stream ID itself. */
    STREAM_ID(11, true, false),
    /** Kinds, addresses and other remarks. */
    NOTE(11, false, false),
    /** The device and function number beside a fixed slot, and what stands at a connection. */
    LABEL(10, false, false),
    /** The device and function number beside a slot that another device could change. */
    LABEL_PREDICTED(10, false, true);

    private final int size;
    private final boolean bold;
    private final boolean italic;

    TextStyle(int size, boolean bold, boolean italic) {
        this.size = size;
        this.bold = bold;
        this.italic = italic;
    }

    /** The size of the font in pixels at 100 %. */
    public int size() {
        return size;
    }

    /** Whether it is set in bold. */
    public boolean bold() {
        return bold;
    }

    /** Whether it is slanted. */
    public boolean italic() {
        return italic;
    }
}
