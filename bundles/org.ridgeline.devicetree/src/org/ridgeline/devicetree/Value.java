/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The value of a property: bytes (2.2.4), and for values that came from or go to a source text the marks that say how they
 * are written. Two values are equal when their bytes are. Accessors take offsets in range; others throw
 * {@link IndexOutOfBoundsException}, so readers of foreign trees ask {@link #size()} or {@link #cellCount()} first.
 */
public final class Value {

    /** The value of a property that is true by being there. */
    public static final Value EMPTY = new Value(new byte[0], null);

    private final byte[] bytes;
    /** Sorted by offset; null when nothing is known. Never handed out. */
    private final Mark[] marks;

    Value(byte[] bytes, Mark[] marks) {
        this.bytes = bytes;
        this.marks = marks;
    }

    /** A value of which only the bytes are known, as in a blob; a writer of text guesses their type. The array is copied. */
    public static Value ofRaw(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Value(bytes.clone(), null);
    }

    /** Like {@link #ofRaw(byte[])} for the part of an array from {@code start} up to {@code end}. */
    public static Value ofRaw(byte[] bytes, int start, int end) {
        return start == end ? EMPTY : new Value(Arrays.copyOfRange(bytes, start, end), null);
    }

    /** One list of 32-bit cells. */
    public static Value ofCells(int... cells) {
        byte[] bytes = new byte[Math.multiplyExact(4, cells.length)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (cells[i >> 2] >>> 24 - 8 * (i & 3));
        }
        return new Value(bytes, ValueBuilder.ONE_CELLS);
    }

    /** A list of strings, at least one. */
    public static Value ofStrings(String... strings) {
        ValueBuilder builder = new ValueBuilder();
        for (String string : strings) {
            builder.string(string);
        }
        return builder.build();
    }

    /** One cell list that holds the phandle of a node, named by label, or by path with a leading slash. */
    public static Value ofReference(String labelOrPath) {
        return new ValueBuilder().phandle(labelOrPath).build();
    }

    /** A builder for anything richer, rows with comments among it. */
    public static ValueBuilder builder() {
        return new ValueBuilder();
    }

    /** Size in bytes. */
    public int size() {
        return bytes.length;
    }

    /** The byte at an offset, 0..255. */
    public int byteAt(int offset) {
        return bytes[offset] & 0xff;
    }

    /** How many whole 32-bit cells the value has; a remainder of up to three bytes does not count. */
    public int cellCount() {
        return bytes.length >> 2;
    }

    /** The cell with an index below {@link #cellCount()}, big-endian (2.2.4). */
    public int cell(int index) {
        return cellAtByte(index << 2);
    }

    /** The big-endian 32 bits at a byte offset. */
    public int cellAtByte(int offset) {
        return bytes[offset] << 24 | (bytes[offset + 1] & 0xff) << 16 | (bytes[offset + 2] & 0xff) << 8 | bytes[offset + 3] & 0xff;
    }

    /** All whole cells. */
    public int[] cells() {
        int[] cells = new int[cellCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(i);
        }
        return cells;
    }

    /** Two cells as one 64-bit number, the most significant first; the index counts 32-bit cells. */
    public long u64(int index) {
        return (long) cell(index) << 32 | cell(index + 1) & 0xffffffffL;
    }

    /** The strings of a string list (2.2.4), decoded as UTF-8; a last one without its NUL counts too. */
    public List<String> strings() {
        List<String> strings = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                strings.add(new String(bytes, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        if (start < bytes.length) {
            strings.add(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
        }
        return strings;
    }

    /** The first string, or an empty one if the value is empty. */
    public String string() {
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    /** A copy of the bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** Copies all bytes to a place in another array. */
    public void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, bytes.length);
    }

    /** The marks in the order of their offsets, empty if nothing is known but the bytes. */
    public List<Mark> marks() {
        return marks == null ? List.of() : Collections.unmodifiableList(Arrays.asList(marks));
    }

    /** Whether any cell or string of the value stands for another node by label or path. */
    public boolean hasReferences() {
        if (marks != null) {
            for (Mark mark : marks) {
                if (mark.kind().isReference()) {
                    return true;
                }
            }
        }
        return false;
    }

    byte[] rawBytes() {
        return bytes;
    }

    Mark[] rawMarks() {
        return marks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Value that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Value of " + bytes.length + " bytes";
    }
}
