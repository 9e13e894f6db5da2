/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

/**
 * What a source text knows about the bytes of a value that the bytes alone do not tell: where a piece begins and how it is
 * written, which cell is a reference, where a label stands. Marks of a value are sorted by offset.
 *
 * @param offset byte offset in the value, 0 up to and including its size
 * @param kind what begins or stands at the offset
 * @param text for a reference the label, or the path with its leading slash; for a label its name; for a piece its comment or null
 * @param origin where the mark stands in the source it was read from, a number only its reader understands; -1 if nowhere
 */
public record Mark(int offset, Kind kind, String text, int origin) {

    /** The kinds of marks. Those with a width, and STRING, BYTES and PATH, begin a piece of a value: what stands between two commas. */
    public enum Kind {
        /** A list of 32-bit cells: {@code <...>}. */
        CELLS(4),
        /** A list of 8-bit elements: {@code /bits/ 8 <...>}. */
        CELLS8(1),
        /** A list of 16-bit elements: {@code /bits/ 16 <...>}. */
        CELLS16(2),
        /** A list of 64-bit elements: {@code /bits/ 64 <...>}. */
        CELLS64(8),
        /** One string with its terminating NUL: {@code "..."}. */
        STRING(0),
        /** A byte string: {@code [...]}. */
        BYTES(0),
        /** The path of a node as a string: {@code &label} outside of a cell list. */
        PATH(0),
        /** A cell that holds the phandle of a node: {@code &label} inside of a cell list. */
        PHANDLE(0),
        /** A label in the value: {@code name:}. */
        LABEL(0);

        private final int width;

        Kind(int width) {
            this.width = width;
        }

        /** Bytes in one element of a cell list, 0 for every other kind. */
        public int width() {
            return width;
        }

        /** Whether a mark of this kind begins a piece. */
        public boolean startsPiece() {
            return this != PHANDLE && this != LABEL;
        }

        /** Whether a mark of this kind names a node by label or path. */
        public boolean isReference() {
            return this == PHANDLE || this == PATH;
        }
    }

    Mark at(int newOffset) {
        return new Mark(newOffset, kind, text, origin);
    }
}
